package org.evenhand;

import java.io.PrintWriter;
import java.util.Map;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Makes commands and gives them where to print. */
final class Commands implements IFactory {

    private final Map<Class<?>, Supplier<?>> makers;

    Commands(PrintWriter out, PrintWriter err) {
        this.makers = Map.of(
                RunCommand.class, () -> new RunCommand(out, err),
                CheckCommand.class, () -> new CheckCommand(out, err),
                PlanCommand.class, () -> new PlanCommand(out),
                SampleCommand.class, () -> new SampleCommand(out),
                CatalogueCommand.class, () -> new CatalogueCommand(out),
                AuditCommand.class, () -> new AuditCommand(out));
    }

    @Override
    public <K> K create(Class<K> type) throws Exception {
        Supplier<?> maker = makers.get(type);
        return maker == null ? CommandLine.defaultFactory().create(type) : type.cast(maker.get());
    }
}
