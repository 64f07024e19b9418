package tw.anwang.meetings.upload;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Locale;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.kernel.Sentences;

/** Takes a file in, and says in words for its field why not: the reader may refuse it, or the place where files lie. */
@ApplicationScoped
class Receiving {
    private static final String STORE = "desk";

    @Inject
    MinutesUploads uploads;

    /** @throws RuleBroken where it is not the file that is wrong */
    Received receive(long seriesId, String name, MinutesUploads.Bytes bytes, Locale locale) throws IOException {
        try {
            return uploads.receive(seriesId, name, bytes);
        } catch (RuleBroken broken) {
            if (!STORE.equals(broken.module())) {
                throw broken;
            }
            return Received.refused(Sentences.of(broken, locale), broken.key());
        }
    }
}
