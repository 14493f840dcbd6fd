package org.evenhand.extract;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.evenhand.quality.Severity;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * The sheets of a workbook, by name, as its first part lists them.
 *
 * @param parts the part that holds each sheet
 * @param hidden the names of those that a user does not see
 * @param date1904 whether days are counted from 1904
 */
record WorkbookSheets(Map<String, String> parts, List<String> hidden, boolean date1904) {

    static WorkbookSheets of(WorkbookSource.Opened workbook) throws IOException, InvalidFormatException, SAXException {
        Contents contents = new Contents();
        try (InputStream part = workbook.parts().getWorkbookData()) {
            WorkbookSource.parse(part, contents);
        }
        return new WorkbookSheets(contents.parts, List.copyOf(contents.hidden), contents.date1904);
    }

    /** The part of a sheet that {@link #choose} gave. */
    String part(String sheet) {
        return String.valueOf(parts.get(sheet));
    }

    /** The sheet that is read. */
    String choose(Optional<String> wanted) {
        if (wanted.isPresent()) {
            return named(wanted.get());
        }
        return visible().stream()
                .findFirst()
                .orElseThrow(() -> new Unreadable(
                        "E-HIDDEN",
                        "every sheet is hidden. Nothing was read.",
                        "To mend it, show the sheet that holds the extract."));
    }

    /** The sheets that a user sees, in order. */
    List<String> visible() {
        return parts.keySet().stream().filter(name -> !hidden.contains(name)).toList();
    }

    private String named(String wanted) {
        return parts.keySet().stream()
                .filter(name -> name.equalsIgnoreCase(wanted))
                .findFirst()
                .orElseThrow(() -> new Unreadable(
                        "E-NO-SHEET",
                        "there is no sheet '" + wanted + "'. Its sheets are: " + String.join(", ", parts.keySet())
                                + ".",
                        "To mend it, name one of them under 'sheet' in the plan."));
    }

    List<Remark> remarks(String chosen) {
        List<Remark> remarks = new ArrayList<>();
        String others = parts.keySet().stream()
                .filter(name -> !name.equals(chosen))
                .map(name -> hidden.contains(name) ? "'" + name + "' (hidden)" : "'" + name + "'")
                .collect(Collectors.joining(", "));
        if (!others.isEmpty()) {
            remarks.add(new Remark(
                    Severity.NOTED,
                    "E-SHEETS",
                    "only sheet '" + chosen + "' was read. Not read: " + others + ".",
                    "To read another, name it under 'sheet' in the plan."));
        }
        if (date1904) {
            remarks.add(Remark.repaired("E-1904", "the workbook counts days from 1904, and its dates were read so."));
        }
        return remarks;
    }

    private static final class Contents extends DefaultHandler {
        private final Map<String, String> parts = new LinkedHashMap<>();
        private final List<String> hidden = new ArrayList<>();
        private boolean date1904;

        @Override
        public void startElement(String uri, String local, String qualified, Attributes attributes) {
            String element = local.isEmpty() ? qualified : local;
            if (element.equals("workbookPr")) {
                String flag = attributes.getValue("date1904");
                date1904 = "1".equals(flag) || "true".equals(flag);
            }
            if (element.equals("sheet")) {
                String name = String.valueOf(attributes.getValue("name"));
                parts.put(name, relation(attributes));
                if (attributes.getValue("state") != null
                        && !attributes.getValue("state").equals("visible")) {
                    hidden.add(name);
                }
            }
        }

        private static String relation(Attributes attributes) {
            for (int i = 0; i < attributes.getLength(); i++) {
                if (attributes.getQName(i).endsWith(":id")
                        || attributes.getURI(i).endsWith("relationships")) {
                    return attributes.getValue(i);
                }
            }
            return "";
        }
    }
}
