package org.evenhand.audit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** No file holds anything that looks like a person or a machine, in text, in workbooks or in the notes of pictures. */
final class LeakScan implements Check {

    /** Prefixes of National Insurance numbers: no D, F, I, Q, U, V first, and no O second. */
    private static final Pattern NI_NUMBER =
            Pattern.compile("\\b[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z] ?\\d{2} ?\\d{2} ?\\d{2} ?[A-D]\\b");

    private static final Pattern EMAIL = Pattern.compile("[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]{1,63}\\.[A-Za-z]{2,12}");
    private static final Pattern PATH =
            Pattern.compile("(?<![\\w/:.])/(?:home|Users|root|tmp|var|work|mnt|srv|opt)/[\\w.-]+|\\b[A-Za-z]:\\\\\\w+");
    private static final Pattern ISO_DATE = Pattern.compile("\\b(19[3-9]\\d|200\\d|2010)-(\\d{2})-(\\d{2})\\b");
    private static final Pattern UK_DATE = Pattern.compile("\\b\\d{1,2}/\\d{1,2}/(19[3-9]\\d|200\\d|2010)\\b");

    private static final Map<String, Pattern> KINDS = new TreeMap<>(Map.of(
            "a National Insurance number", NI_NUMBER,
            "an email address", EMAIL,
            "a path of a machine", PATH,
            "a date of birth (day/month/year)", UK_DATE));

    @Override
    public String id() {
        return "leaks";
    }

    @Override
    public String promise() {
        return "No file holds what looks like a National Insurance number, an email address, a date of birth, a path or a user.";
    }

    @Override
    public List<String> problems(ReleaseFiles files) {
        Set<String> known = knownDates(files);
        List<String> problems = new ArrayList<>();
        for (String path : files.paths()) {
            for (FileText text : FileText.of(path, files.bytes(path))) {
                kindsIn(text.content(), known).forEach(kind -> problems.add(text.place() + ": " + kind + "."));
            }
        }
        return problems;
    }

    private static List<String> kindsIn(String content, Set<String> knownDates) {
        List<String> found = new ArrayList<>();
        KINDS.forEach((kind, pattern) -> {
            if (pattern.matcher(content).find()) {
                found.add(kind);
            }
        });
        if (holdsUnknownDate(content, knownDates)) {
            found.add("a date of birth");
        }
        machineWords().stream()
                .filter(content::contains)
                .findFirst()
                .ifPresent(word -> found.add("the name of a user or host"));
        return found;
    }

    private static boolean holdsUnknownDate(String content, Set<String> known) {
        Matcher date = ISO_DATE.matcher(content);
        boolean found = false;
        while (date.find()) {
            found |= !known.contains(date.group());
        }
        return found;
    }

    /** Days that the release itself is about may be older than 2010. */
    private static Set<String> knownDates(ReleaseFiles files) {
        Set<String> known = new HashSet<>();
        LocalDate snapshot = files.manifest().facts().snapshotDate();
        known.add(snapshot.toString());
        known.add(snapshot.plusDays(1).minusYears(1).toString());
        files.figures().forEach(row -> known.addAll(row.key("snapshot_date", "period_start", "as_at")));
        return known;
    }

    /** What this machine calls its home directory and host, where that is long enough to be telling. */
    private static List<String> machineWords() {
        List<String> words = new ArrayList<>();
        for (String name : List.of("user.home", "user.dir", "java.io.tmpdir")) {
            String place = System.getProperty(name, "");
            if (place.length() > 6) {
                words.add(place);
            }
        }
        String host = System.getenv().getOrDefault("HOSTNAME", "");
        if (host.length() > 6 && !host.toLowerCase(Locale.ROOT).equals("localhost")) {
            words.add(host);
        }
        return words;
    }
}
