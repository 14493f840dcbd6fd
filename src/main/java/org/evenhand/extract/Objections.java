package org.evenhand.extract;

import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.evenhand.dataset.Dataset;

/**
 * Who has objected in writing to being monitored. None of their answers is read, in whatever extract it stands; they stay in every
 * headcount. A word that is not plainly "no" counts as an objection.
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/2018/12/schedule/1/paragraph/8">Data Protection Act 2018, Schedule 1, paragraph 8(5)</a>
 */
final class Objections {

    static final String COLUMN = "monitoring_objection";

    private static final String PERSON = "person_id";
    private static final CodeList WORDS = CodeList.ofYesAndNo();

    private final Set<String> people = new HashSet<>();

    /** The objections that any of these extracts holds. */
    static Objections in(Collection<Sheets> extracts) {
        Objections objections = new Objections();
        extracts.forEach(sheets -> sheets.each().forEach(objections::add));
        return objections;
    }

    private void add(Sheet sheet) {
        if (sheet.has(COLUMN) && sheet.has(PERSON)) {
            sheet.rows().stream().filter(row -> flagged(sheet, row)).forEach(row -> people.add(person(sheet, row)));
        }
    }

    /** Whether the row is about somebody who objects. */
    boolean cover(Sheet sheet, Row row) {
        return flagged(sheet, row) || people.contains(person(sheet, row));
    }

    private static boolean flagged(Sheet sheet, Row row) {
        String word = sheet.cell(row, COLUMN).text().strip();
        return !CellReader.nothing(word) && !WORDS.canonical(word).equals(Optional.of("no"));
    }

    private static String person(Sheet sheet, Row row) {
        String person = sheet.cell(row, PERSON).text().strip();
        return person.isEmpty()
                ? "none" + row.number()
                : String.valueOf(sheet.among(Dataset.WORKFORCE_SNAPSHOT, row, PERSON, person));
    }

    /** Whether an extract can say so: those that hold answers can. */
    static boolean in(Dataset dataset) {
        return dataset.schema().fields().stream()
                .anyMatch(field -> CodeList.asked(field).isPresent());
    }

    /** Nobody: who objects is never printed. */
    @Override
    public String toString() {
        return "objections";
    }
}
