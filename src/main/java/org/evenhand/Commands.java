package org.evenhand;

import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Makes commands and gives them where to print. */
record Commands(PrintWriter out, PrintWriter err) implements IFactory {

    @Override
    public <K> K create(Class<K> type) throws Exception {
        return type == RunCommand.class
                ? type.cast(new RunCommand(out, err))
                : CommandLine.defaultFactory().create(type);
    }
}
