package tw.anwang.portal.check;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import tw.anwang.identity.Finding.State;
import tw.anwang.identity.NodeCheck;
import tw.anwang.kernel.Sentences;
import tw.anwang.portal.start.Settings;

/**
 * Asks, before the first start and without a server, what the portal will need: a line a check, with the portal's settings
 * in the environment or in the file that is named. Changes nothing, makes no folder. To be run as the user of the service:
 * another one may write where that one may not.
 *
 * <p>Ends with 0 where nothing is bad, 1 where something is, 2 where the file cannot be read, 3 where the portal would not
 * start or get no people: settings that are refused, a folder, a database that does not answer. So a service can wait
 * for these and not for a mail server.
 */
public final class CheckCommand {
    /** Kept, because a logger that nobody holds forgets its level. */
    private static final Logger FLYWAY = Logger.getLogger("org.flywaydb");

    private static final int NO_START = 3;

    private final Map<String, String> environment;
    private final PrintStream out;
    private final Locale locale;

    CheckCommand(Map<String, String> environment, PrintStream out, Locale locale) {
        this.environment = environment;
        this.out = out;
        this.locale = locale;
    }

    public static void main(String[] arguments) {
        FLYWAY.setLevel(Level.WARNING);
        boolean chinese = Locale.getDefault().getLanguage().equals(Locale.CHINESE.getLanguage());
        Locale locale = chinese ? Locale.TAIWAN : Locale.ENGLISH;
        System.exit(new CheckCommand(System.getenv(), SettingsCommand.words(), locale).run(arguments));
    }

    int run(String... arguments) {
        try {
            Given given = SettingsCommand.given(environment, arguments);
            List<String> problems = Settings.of(given::value).problems();
            if (!problems.isEmpty()) {
                problems.forEach(problem -> tell(State.BAD, "settings", problem));
                out.println(Sentences.of("portal", "preflight.settingsFirst", locale));
                return NO_START;
            }
            return ask(new Preflight(given));
        } catch (IOException unreadable) {
            out.println("The file of settings cannot be read: " + unreadable.getMessage());
            return 2;
        }
    }

    private int ask(Preflight preflight) {
        boolean well = true;
        boolean starts = true;
        for (NodeCheck check : preflight.withoutDatabase()) {
            boolean good = tell(check);
            well &= good;
            starts &= good || !(check instanceof FolderToBe folder && folder.isNeeded());
        }
        if (!tell(preflight.database())) {
            out.println(Sentences.of("portal", "preflight.databaseFirst", locale));
            return NO_START;
        }
        for (NodeCheck check : preflight.ofDatabase()) {
            well &= tell(check);
        }
        out.println(Sentences.of("portal", well ? "preflight.well" : "preflight.notWell", locale));
        return !starts ? NO_START : well ? 0 : 1;
    }

    /** @return whether it is not bad */
    private boolean tell(NodeCheck check) {
        Seen seen;
        try {
            seen = new Seen(check, check.look());
        } catch (RuntimeException failed) {
            seen = Seen.unanswered(check, "failed");
            out.println(failed.getMessage());
        }
        tell(seen.state(), seen.key(), seen.label(locale) + ": " + seen.sentence(locale));
        return seen.state() != State.BAD;
    }

    private void tell(State state, String key, String words) {
        out.printf("[%s] %-10s %s%n", Sentences.of("portal", "check.state." + state, locale), key, words);
    }
}
