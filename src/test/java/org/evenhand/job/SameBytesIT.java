package org.evenhand.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import org.evenhand.sample.SampleCouncil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The same extracts on different machines, as far as one machine can pretend to be many: other folder, zone, language, digits, calendar,
 * character set and number of threads. All of them with {@code -Devenhand.machines=8}.
 */
class SameBytesIT {

    private static final List<Machine> MACHINES = List.of(
            new Machine("Pacific/Kiritimati", "tr", "TR", "", "ISO-8859-1", 1),
            new Machine("America/St_Johns", "ar", "EG", "u-nu-arab", "UTF-16", 2),
            new Machine("Asia/Kathmandu", "de", "DE", "", "windows-1252", 2),
            new Machine("UTC", "en", "US", "", "US-ASCII", 1),
            new Machine("Europe/London", "de", "CH", "", "UTF-8", 2),
            new Machine("Pacific/Apia", "ja", "JP", "u-ca-japanese", "Shift_JIS", 1),
            new Machine("Asia/Bangkok", "th", "TH", "u-ca-buddhist-nu-thai", "UTF-8", 2),
            new Machine("Antarctica/Troll", "hi", "IN", "u-nu-deva", "IBM1047", 3));

    @TempDir
    Path folder;

    @Test
    void makesTheSameBytesOnEveryMachine() throws Exception {
        SortedMap<String, String> first = filesOn(MACHINES.get(0));
        assertThat(first).containsKeys("figures.csv", "board-pack.xlsx", "chart-report.html", "MANIFEST.json");
        for (Machine machine : MACHINES.subList(1, Integer.getInteger("evenhand.machines", 2))) {
            assertThat(filesOn(machine)).as("%s", machine).isEqualTo(first);
        }
    }

    private SortedMap<String, String> filesOn(Machine machine) throws IOException, InterruptedException {
        Path place = Files.createDirectories(folder.resolve(machine.zone()).resolve("a folder"));
        SampleCouncil.write(Integer.getInteger("evenhand.people", 60), 2026, place.resolve("sample-data"));
        Program.Ended ended =
                Program.in(place).with(machine.settings()).run("run", "--threads", String.valueOf(machine.threads()));
        assertThat(ended.exit()).as(ended.said()).isZero();
        return Program.fingerprints(place.resolve(Program.RELEASE));
    }

    private record Machine(
            String zone, String language, String country, String extensions, String charset, int threads) {

        String[] settings() {
            return new String[] {
                "-Duser.timezone=" + zone,
                "-Duser.language=" + language,
                "-Duser.country=" + country,
                "-Duser.extensions=" + extensions,
                "-Dfile.encoding=" + charset
            };
        }
    }
}
