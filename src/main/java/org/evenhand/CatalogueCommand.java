package org.evenhand;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.evenhand.catalogue.Catalogue;
import org.evenhand.catalogue.FrameworkArea;
import org.evenhand.catalogue.Indicator;
import org.evenhand.dataset.Dataset;
import org.evenhand.job.ExitCode;
import org.evenhand.job.Invocation;
import org.evenhand.measure.Lens;
import org.evenhand.yaml.SetUpException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code evenhand catalogue}: what is measured and why. */
@Command(
        name = "catalogue",
        mixinStandardHelpOptions = true,
        description = "Lists the indicators by area, or explains one.")
final class CatalogueCommand implements Callable<Integer> {

    private final PrintWriter out;

    @Parameters(paramLabel = "ID", arity = "0..1", description = "The indicator to explain, such as PAY-02.")
    private @Nullable String id;

    @Option(
            names = "--edition",
            paramLabel = "EDITION",
            defaultValue = "eflg-2021",
            description = "Whose words name the areas.")
    private String edition = "eflg-2021";

    CatalogueCommand(PrintWriter out) {
        this.out = out;
    }

    @Override
    public Integer call() {
        Catalogue catalogue = Catalogue.load(edition, Set.of());
        if (id == null) {
            catalogue.edition().areas().stream()
                    .map(FrameworkArea::title)
                    .distinct()
                    .forEach(title -> list(catalogue, title));
            catalogue.lenses().forEach(lens -> list(catalogue, lens));
        } else {
            explain(catalogue, indicator(catalogue, id));
        }
        return ExitCode.DONE.number();
    }

    private void list(Catalogue catalogue, String area) {
        List<Indicator> indicators = catalogue.indicators().stream()
                .filter(each -> catalogue.areaOf(each).equals(area))
                .toList();
        if (!indicators.isEmpty()) {
            out.println(area);
            indicators.forEach(each -> out.println("  " + each.id() + "  " + each.title()));
        }
    }

    private void list(Catalogue catalogue, Lens lens) {
        out.println("Lens " + lens.id() + ": " + lens.title() + " beside everyone else, where " + where(lens));
        out.println("  " + catalogue.through(lens).stream().map(Indicator::id).collect(Collectors.joining(", ")));
    }

    private static String where(Lens lens) {
        return lens.where().entrySet().stream()
                .map(each -> each.getKey() + " is " + String.join(" or ", each.getValue()))
                .collect(Collectors.joining(" and "));
    }

    private static Indicator indicator(Catalogue catalogue, String id) {
        return catalogue
                .indicator(id.toUpperCase(Locale.ROOT))
                .orElseThrow(() -> new SetUpException(List.of(
                        "There is no indicator '" + id + "'. To see which there are: " + Invocation.of("catalogue"))));
    }

    private static String counted(int number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }

    private void explain(Catalogue catalogue, Indicator indicator) {
        out.println(indicator.id() + "  " + indicator.title());
        out.println(indicator.question());
        line("Area", catalogue.areaOf(indicator));
        line("Formula", indicator.formula());
        line("Extracts", indicator.datasets().stream().map(Dataset::word).collect(Collectors.joining(", ")));
        line(
                "Minimum",
                counted(indicator.minimumBase(), "person", "people") + ", "
                        + counted(indicator.minimumEvents(), "event", "events"));
        line("Better", indicator.better().words());
        line("Benchmark", indicator.benchmark());
        line("Source", indicator.source());
        line("For", indicator.audience().code());
        line(
                "Lenses",
                catalogue.lenses().stream()
                        .filter(lens -> catalogue.through(lens).contains(indicator))
                        .map(Lens::id)
                        .collect(Collectors.joining(", ")));
        line("Version", String.valueOf(indicator.definitionVersion()));
    }

    private void line(String label, String value) {
        if (!value.isEmpty()) {
            out.println("  " + label + ": " + value);
        }
    }
}
