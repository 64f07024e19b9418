package tw.anwang.identity.roster;

import jakarta.enterprise.context.ApplicationScoped;
import tw.anwang.identity.LongWork;

/** Keeps no jobs: a test does the work itself, when it wants to. */
@ApplicationScoped
public class WorkOfTheTest implements LongWork {
    @Override
    public long start(String kind, String title, String arguments) {
        return Long.parseLong(arguments);
    }
}
