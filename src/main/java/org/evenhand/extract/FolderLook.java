package org.evenhand.extract;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.evenhand.yaml.SetUpException;

/** Looks at every file of a folder that could be an extract. */
final class FolderLook {

    private static final Set<String> ENDINGS = Set.of("csv", "txt", "tsv", "xlsx", "xls", "xlsm", "xlsb", "ods");

    private final Path folder;
    private final Vocabulary vocabulary;

    FolderLook(Path folder, Vocabulary vocabulary) {
        this.folder = folder;
        this.vocabulary = vocabulary;
    }

    /** The tables of the folder, by the names of their files, and in the order of the sheets within one. */
    List<FoundTable> tables() {
        return files().stream().flatMap(file -> tables(file).stream()).toList();
    }

    private List<String> files() {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(Files::isRegularFile)
                    .map(file -> String.valueOf(file.getFileName()))
                    .filter(FolderLook::couldBeAnExtract)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new SetUpException(List.of("The folder '" + folder + "' could not be read."));
        }
    }

    private static boolean couldBeAnExtract(String name) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        boolean open = name.startsWith("~$") || name.startsWith(".");
        return ENDINGS.contains(ending) && !open && !name.equalsIgnoreCase(Mapping.FILE_NAME);
    }

    private List<FoundTable> tables(String name) {
        try {
            ExtractFile file = ExtractFile.open(folder, name, "To mend it, put it into the folder again.");
            return file.kind() == FileKind.WORKBOOK ? sheets(file) : List.of(table(file));
        } catch (Unreadable e) {
            return List.of(FoundTable.unreadable(name, "", e));
        }
    }

    private FoundTable table(ExtractFile file) {
        Layout layout = file.layout();
        return table(file.name(), file.rows(layout), Optional.of(layout));
    }

    private List<FoundTable> sheets(ExtractFile file) {
        List<FoundTable> tables = new ArrayList<>();
        for (String sheet : file.visibleSheets()) {
            try {
                tables.add(table(file.name(), file.rows(sheet), Optional.empty()));
            } catch (Unreadable e) {
                tables.add(FoundTable.unreadable(file.name(), sheet, e));
            }
        }
        return tables;
    }

    private FoundTable table(String file, RowSource source, Optional<Layout> layout) {
        TableFinder finder = new TableFinder(vocabulary);
        source.read(finder);
        List<FoundColumn> columns = finder.columns();
        String unreadable = columns.isEmpty() ? "no row holds two headings that we know." : "";
        return new FoundTable(file, source.sheet(), layout, columns, finder.rows(), unreadable);
    }
}
