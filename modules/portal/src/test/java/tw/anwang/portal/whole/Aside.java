package tw.anwang.portal.whole;

import java.io.IOException;

/** What a server of a test does while the test goes on. */
final class Aside {
    private Aside() {}

    interface Work {
        void go() throws IOException;
    }

    /** On a thread that ends with the test run; a line that is closed ends its work. */
    static void run(String name, Work work) {
        Thread thread = new Thread(
                () -> {
                    try {
                        work.go();
                    } catch (IOException closed) {
                        // one of the two went away
                    }
                },
                name);
        thread.setDaemon(true);
        thread.start();
    }
}
