package org.evenhand.job;

import com.sun.jdi.Bootstrap;
import com.sun.jdi.ReferenceType;
import com.sun.jdi.VirtualMachine;
import com.sun.jdi.connect.Connector;
import com.sun.jdi.connect.IllegalConnectorArgumentsException;
import com.sun.jdi.connect.ListeningConnector;
import com.sun.jdi.event.BreakpointEvent;
import com.sun.jdi.event.ClassPrepareEvent;
import com.sun.jdi.event.Event;
import com.sun.jdi.event.EventSet;
import com.sun.jdi.event.VMDisconnectEvent;
import com.sun.jdi.request.ClassPrepareRequest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

/**
 * The program in a process of its own, which stands still at a method of its own that it has entered and not begun. Java's debugger
 * interface holds it there, so that it needs no hook for tests; a method that it never enters is an error, so that no name goes stale.
 */
final class HaltedProgram implements AutoCloseable {

    private static final long PATIENCE_MILLISECONDS = 120_000;

    private final Process process;
    private final VirtualMachine machine;
    private EventSet held;

    private HaltedProgram(Process process, VirtualMachine machine) throws InterruptedException {
        this.process = process;
        this.machine = machine;
        this.held = machine.eventQueue().remove();
    }

    /** Starts the program and holds it before it does anything. */
    static HaltedProgram start(Path folder, String... words) throws IOException, InterruptedException {
        ListeningConnector debugger = Bootstrap.virtualMachineManager().listeningConnectors().stream()
                .filter(each -> each.transport().name().equals("dt_socket"))
                .findFirst()
                .orElseThrow();
        Map<String, Connector.Argument> settings = debugger.defaultArguments();
        settings.get("localAddress").setValue("127.0.0.1");
        settings.get("port").setValue("0");
        try {
            String agent = "-agentlib:jdwp=transport=dt_socket,server=n,suspend=y,address=";
            Process process = Program.in(folder)
                    .with(agent + debugger.startListening(settings))
                    .start(words);
            HaltedProgram halted = new HaltedProgram(process, debugger.accept(settings));
            debugger.stopListening(settings);
            return halted;
        } catch (IllegalConnectorArgumentsException e) {
            throw new IllegalStateException("the debugger of this Java does not listen on this machine", e);
        }
    }

    /** Lets it run until it enters a method, such as {@code java.nio.file.Files.move}, for the next time. */
    void runTo(String point) throws InterruptedException {
        String type = point.substring(0, point.lastIndexOf('.'));
        String method = point.substring(type.length() + 1);
        ClassPrepareRequest loading = machine.eventRequestManager().createClassPrepareRequest();
        loading.addClassFilter(type);
        loading.enable();
        machine.classesByName(type).forEach(each -> holdAt(each, method));
        do {
            held.resume();
            held = next(point);
        } while (!reaches(method));
        machine.eventRequestManager().deleteAllBreakpoints();
        machine.eventRequestManager().deleteEventRequest(loading);
    }

    private EventSet next(String point) throws InterruptedException {
        EventSet next = machine.eventQueue().remove(PATIENCE_MILLISECONDS);
        if (next == null || next.stream().anyMatch(VMDisconnectEvent.class::isInstance)) {
            throw new IllegalStateException("the program never entered " + point);
        }
        return next;
    }

    private boolean reaches(String method) {
        boolean reached = false;
        for (Event event : held) {
            if (event instanceof ClassPrepareEvent loaded) {
                holdAt(loaded.referenceType(), method);
            }
            reached |= event instanceof BreakpointEvent;
        }
        return reached;
    }

    private void holdAt(ReferenceType type, String method) {
        type.methodsByName(method).stream()
                .filter(each -> !each.isAbstract() && !each.isNative())
                .forEach(each -> machine.eventRequestManager()
                        .createBreakpointRequest(each.location())
                        .enable());
    }

    /** Lets it run on, but for so long only; whether it was still running when it was killed. */
    boolean killAfter(long milliseconds) throws InterruptedException {
        if (milliseconds > 0) {
            machine.dispose();
            Thread.sleep(milliseconds);
        }
        boolean running = process.isAlive();
        close();
        return running;
    }

    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
    }
}
