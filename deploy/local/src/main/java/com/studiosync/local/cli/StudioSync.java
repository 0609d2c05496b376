package com.studiosync.local.cli;

import com.studiosync.local.parts.ProjectRoot;
import com.studiosync.local.parts.StackException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;

/** The one local command. */
@Command(
        name = "studiosync",
        description = "Runs StudioSync on this machine. Needs a JDK and Maven, no Docker and no root.",
        mixinStandardHelpOptions = true,
        version = "StudioSync core",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            Up.class,
            Down.class,
            Status.class,
            Logs.class,
            Reset.class,
            Demo.class,
            Bench.class,
            HelpCommand.class
        },
        footer = {
            "",
            "Everything is kept in .local/ of the project. To begin: ./studiosync up,",
            "and then, in another terminal, ./studiosync demo."
        })
public final class StudioSync {

    static final int FAILED = 1;

    private StudioSync() {}

    public static void main(String[] arguments) {
        System.exit(run(Context.ofThisProcess(ProjectRoot.find()), arguments));
    }

    static int run(Context context, String... arguments) {
        return new CommandLine(new StudioSync(), new Commands(context))
                .setUsageHelpAutoWidth(true)
                .setExecutionExceptionHandler((failure, command, parsed) -> explain(failure, command))
                .setOut(context.writer())
                .setErr(context.errorWriter())
                .execute(arguments);
    }

    /** What the user can put right takes a line; anything else is a defect and shows where it is. */
    private static int explain(Exception failure, CommandLine command) {
        if (failure instanceof StackException) {
            command.getErr().println(failure.getMessage());
        } else {
            failure.printStackTrace(command.getErr());
        }
        return FAILED;
    }
}
