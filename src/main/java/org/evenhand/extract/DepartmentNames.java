package org.evenhand.extract;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Departments under the names that the plan gives them. What it does not list keeps the name that it came with, and each such name is
 * listed once, by the row where it first stands: never does it become "Other".
 */
final class DepartmentNames implements CellReader {

    private final Map<String, String> names = new HashMap<>();
    private final Set<String> unmatched = new HashSet<>();
    private final Optional<CodeList> codes;
    private final String planName;

    DepartmentNames(ExtractPlan plan, Optional<CodeList> codes) {
        this.codes = codes;
        this.planName = plan.name();
        plan.departments().forEach((name, others) -> {
            names.put(CodeList.plain(name), name);
            others.forEach(other -> names.put(CodeList.plain(other), name));
        });
    }

    /** Whether a column holds the name of a department. */
    static boolean in(String column) {
        return column.equals("department") || column.endsWith("_department");
    }

    @Override
    public @Nullable Object read(String text, Cell cell, RowNotes notes) {
        if (CellReader.nothing(text)) {
            return null;
        }
        String coded = codes.flatMap(list -> list.canonical(text)).orElse(text);
        String plain = CodeList.plain(coded);
        if (names.isEmpty() || names.containsKey(plain)) {
            return names.getOrDefault(plain, coded);
        }
        notes.countUnknown();
        if (unmatched.add(plain)) {
            notes.note(
                    "E-DEPARTMENT",
                    "a name that 'departments' does not list. It is kept as it is; each such name is listed once.",
                    "To map it, add it to 'departments' in " + planName + ".");
        }
        return coded;
    }
}
