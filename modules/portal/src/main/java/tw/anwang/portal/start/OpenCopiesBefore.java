package tw.anwang.portal.start;

import java.io.IOException;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import tw.anwang.kernel.OpenCopy;
import tw.anwang.kernel.Sentences;

/** What lay open on the disk when the process before was killed. Not among the classes beside the WAR: {@link Settings}. */
final class OpenCopiesBefore {
    private static final Logger LOG = Logger.getLogger(OpenCopiesBefore.class.getName());

    private OpenCopiesBefore() {}

    /** Deletes it; what cannot be deleted is told and stops nothing. @param dataFolder APP_DATA_DIR */
    static void forget(String dataFolder) {
        try {
            int left = OpenCopy.forgetAll(dataFolder);
            if (left > 0) {
                LOG.log(Level.WARNING, words("openCopies.deleted"), left);
            }
        } catch (IOException failed) {
            LOG.log(Level.SEVERE, words("openCopies.stuck"), failed);
        }
    }

    private static String words(String key) {
        return Sentences.of("portal", key, Locale.TAIWAN);
    }
}
