package tw.anwang.meetings.grade;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import tw.anwang.identity.Grade;
import tw.anwang.kernel.OpenCopy;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.minutes.MinutesReader;
import tw.anwang.minutes.UnreadableMinutes;

/** Files on their way in: what they say of their own 密等 is read before anything of them is kept. */
@ApplicationScoped
public class IncomingPapers {
    @Inject
    @ConfigProperty(name = "app.data.dir", defaultValue = ".anwang")
    String dataFolder;

    /** A file on its way in, which is read more than once: for what it says of itself, and to be kept. */
    @FunctionalInterface
    public interface Content {
        InputStream open() throws IOException;
    }

    /** @throws RuleBroken for a file that may not lie with a record of that grade */
    public void check(String fileName, Content content, Grade record) {
        try {
            PaperGrade.whyNotLieWith(grade(fileName, content), record).ifPresent(RuleBroken::refuse);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private Grade grade(String fileName, Content content) throws IOException {
        try (InputStream words = content.open()) {
            return PaperGrade.of(fileName, MinutesReader.read(words, fileName).text());
        } catch (UnreadableMinutes noText) {
            return ofSheet(fileName, content);
        }
    }

    /** Of a spreadsheet, by its name and its cells; what cannot be read as one says nothing but its name. */
    public Grade ofSheet(String fileName, Content content) throws IOException {
        try (InputStream bytes = content.open();
                OpenCopy copy = OpenCopy.of(bytes, dataFolder)) {
            return PaperGrade.of(fileName, SheetSecrecy.of(copy.path()));
        }
    }
}
