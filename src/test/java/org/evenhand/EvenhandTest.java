package org.evenhand;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.evenhand.job.ExitCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvenhandTest {

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void saysWhichEvenhandItIs() {
        assertThat(run("--version")).isEqualTo(ExitCode.DONE);
        assertThat(out.toString()).matches("evenhand \\d+\\.\\d+\\.\\d+(-SNAPSHOT)?\\R");
    }

    @Test
    void listsItsCommands() {
        assertThat(run("--help")).isEqualTo(ExitCode.DONE);
        assertThat(out.toString()).contains("run ", "Without a command: run.");
    }

    @Test
    void helpsWithEachCommand() {
        assertThat(run("run", "--help")).isEqualTo(ExitCode.DONE);
        assertThat(out.toString()).contains("--extracts", "--acknowledge=GATE=REASON");
    }

    @Test
    void doesNotGuessAtAnUnknownOption() {
        assertThat(run("--foo")).isEqualTo(ExitCode.SET_UP);
        assertThat(err.toString().lines())
                .containsExactly(
                        "Unknown option: '--foo'", "To see what can be said: java -jar target/evenhand.jar run --help");
    }

    @Test
    void namesTheCommandThatWasPerhapsMeant() {
        assertThat(run("rnu")).isEqualTo(ExitCode.SET_UP);
        assertThat(err.toString().lines())
                .containsExactly(
                        "There is no command 'rnu'.",
                        "Perhaps 'run' was meant.",
                        "To see what can be said: java -jar target/evenhand.jar --help");
    }

    @Test
    void namesTheOptionThatWasPerhapsMeant() {
        assertThat(run("check", "--extract", "x")).isEqualTo(ExitCode.SET_UP);
        assertThat(err.toString().lines())
                .containsExactly(
                        "Unknown options: '--extract', 'x'",
                        "Perhaps '--extracts' was meant.",
                        "To see what can be said: java -jar target/evenhand.jar check --help");
    }

    @Test
    void suggestsNoCommandThatIsFarFromWhatWasTyped() {
        assertThat(run("publish")).isEqualTo(ExitCode.SET_UP);
        assertThat(err.toString().lines())
                .containsExactly(
                        "There is no command 'publish'.",
                        "To see what can be said: java -jar target/evenhand.jar --help");
    }

    @Test
    void listsEveryWrongSettingAtOnce() {
        ExitCode exit = run(
                "--extracts", folder.resolve("none").toString(),
                "--snapshot-date", "2026-02-30",
                "--policy", "secret",
                "--edition", "eflg-1999",
                "--acknowledge", "heads=moved",
                "--acknowledge", "rejected-rows= ",
                "--threads", "0");
        assertThat(exit).isEqualTo(ExitCode.SET_UP);
        assertThat(err.toString().lines())
                .containsExactly(
                        "--extracts: there is no folder '" + folder.resolve("none")
                                + "'. To name a folder of extracts, use --extracts DIR.",
                        "--snapshot-date: '2026-02-30' is not a date. To name a day, write it as 2026-03-31.",
                        "--policy: 'secret' is no policy. Policies are: published, exact.",
                        "--edition: 'eflg-1999' is no edition. Editions are: eflg-2021, eflg-2018.",
                        "--acknowledge: there is no gate 'heads'. Gates are: rejected-rows, rejected-in-department, unknown-codes,"
                                + " control-totals, vanished-department, headcount, declaration, partial-year, out-of-period,"
                                + " wrong-month, implausible-pay.",
                        "--acknowledge: gate 'rejected-rows' has no reason. To pass a gate, say why: GATE=REASON.",
                        "--threads: '0' is not a number from 1 to 256.");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void asksToWhomExactFiguresAreHandedAndNoOthers() {
        String extracts = folder.toString();
        assertThat(run("check", "--extracts", extracts, "--policy", "exact", "--purpose", "a check"))
                .isEqualTo(ExitCode.SET_UP);
        assertThat(run("check", "--extracts", extracts, "--recipient", "HR analytics"))
                .isEqualTo(ExitCode.SET_UP);
        assertThat(err.toString().lines())
                .containsExactly(
                        "--policy: exact figures are handed to somebody for something. To say to whom and what for, use"
                                + " --recipient WHO and --purpose 'WHAT FOR'.",
                        "--recipient: only exact figures have a recipient and a purpose. To make some, use --policy exact.");
    }

    @Test
    void explainsAnIndicatorHoweverItIsTyped() {
        assertThat(run("catalogue", "pay-02")).isEqualTo(ExitCode.DONE);
        assertThat(out.toString()).startsWith("PAY-02  Median gender pay gap").contains("1 person, 0 events");
    }

    @Test
    void doesNotCallAFolderOfReleasesAForgedOne() {
        assertThat(run("audit", folder.toString())).isEqualTo(ExitCode.SET_UP);
        assertThat(err.toString().lines())
                .containsExactly(
                        "The folder '" + folder + "' is no release: it has neither MANIFEST.json nor figures.csv."
                                + " Perhaps one of the folders in it is, such as reports/2026-03-31/r1.");
    }

    @Test
    void helpOffersNothingThatIsNotBuilt() {
        assertThat(run("run", "--help")).isEqualTo(ExitCode.DONE);
        assertThat(out.toString()).doesNotContain("--only");
    }

    private ExitCode run(String... arguments) {
        return Evenhand.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
    }
}
