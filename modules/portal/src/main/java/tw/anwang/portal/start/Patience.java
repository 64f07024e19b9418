package tw.anwang.portal.start;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How long anybody waits for a database that hangs or is locked. Somebody at a page hears within half a minute that it
 * did not work, and may try again; a job may wait longer for one answer. What the address says itself, holds.
 */
final class Patience {
    /** A connection that is not used answers at once, or is not there. */
    static final int PING_SECONDS = 3;

    /**
     * One answer of the database to a page; more than a lock may take, so that the database says itself what is wrong,
     * and with what comes before and after it (EclipseLink asks once more after five seconds) less than half a minute.
     */
    static final int PAGE_MS = 12_000;

    private static final String LOCK_SECONDS = "10";

    private static final Map<String, String> UNLESS_SAID = new LinkedHashMap<>();

    static {
        UNLESS_SAID.put("connectTimeout", "5000");
        UNLESS_SAID.put("socketTimeout", "120000");
        UNLESS_SAID.put(
                "sessionVariables", "innodb_lock_wait_timeout=" + LOCK_SECONDS + ",lock_wait_timeout=" + LOCK_SECONDS);
    }

    /** Of the server: every request comes on one of these, whatever application it is for. */
    private static final String THREADS_OF_PAGES = "http-thread-pool";

    private Patience() {}

    /** @param url JDBC address; @return the same, with what it does not say */
    static String saidIn(String url) {
        StringBuilder said = new StringBuilder(url);
        UNLESS_SAID.forEach((name, value) -> {
            if (!url.contains(name + "=")) {
                said.append(said.indexOf("?") < 0 ? '?' : '&')
                        .append(name)
                        .append('=')
                        .append(value);
            }
        });
        return said.toString();
    }

    /** @param patient milliseconds that the address has for everybody; 0 is for ever. @return those of this thread */
    static int ofThisThread(int patient) {
        boolean page = Thread.currentThread().getName().startsWith(THREADS_OF_PAGES);
        return page && (patient == 0 || patient > PAGE_MS) ? PAGE_MS : patient;
    }
}
