package tw.anwang.meetings.opening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import tw.anwang.desk.FileGuard;
import tw.anwang.desk.Files;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.Grade;
import tw.anwang.identity.Permitted;
import tw.anwang.identity.Trail;
import tw.anwang.kernel.OpenCopy;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.meetings.grade.IncomingPapers;
import tw.anwang.meetings.grade.PaperGrade;

/**
 * The list a person brought and has not yet taken over: one for each person, kept as a file so that neither the
 * session nor a restart holds or loses its rows. The next one replaces it.
 */
@ApplicationScoped
public class WaitingBalance implements FileGuard {
    private static final String KIND = "meetings.openingBalance";

    @Inject
    Files files;

    @Inject
    OpeningBalances balances;

    @Inject
    IncomingPapers papers;

    @Inject
    CurrentUser user;

    @Inject
    @ConfigProperty(name = "app.data.dir", defaultValue = ".anwang")
    String dataFolder;

    @Inject
    Trail trail;

    /**
     * Keeps the list; one that says it is 機密 or above leaves nothing behind but the line in the trail that it was refused.
     *
     * @return number of the kept file
     * @throws tw.anwang.kernel.RuleBroken where it may not lie here, and where desk takes no such file
     */
    @Permitted("meetings.keep")
    public long keep(String name, IncomingPapers.Content content) {
        try (InputStream bytes = content.open()) {
            refuseAbove(papers.ofSheet(name, content));
            long kept = files.add(KIND, owner(), name, bytes).id();
            files.of(KIND, owner()).stream()
                    .filter(file -> file.id() != kept)
                    .forEach(before -> files.remove(KIND, owner(), before.id()));
            return kept;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void refuseAbove(Grade list) {
        PaperGrade.whyNotTake(list).ifPresent(secret -> {
            trail.record("refuseSecret", KIND, 0, list.name());
            throw secret;
        });
        if (list == Grade.CONFIDENTIAL && !user.getMe().scope().confidential()) {
            throw new RuleBroken("meetings.grade.blind");
        }
    }

    /** What would become of each row. @throws tw.anwang.identity.NotVisible where the file is somebody else's */
    @Permitted("meetings.keep")
    public List<BalanceLine> lines(long series, long file, Locale locale) {
        Files.Download kept = files.download(file);
        try (InputStream content = files.open(kept);
                OpenCopy copy = OpenCopy.of(content, dataFolder)) {
            return balances.preview(series, kept.file().name(), copy.path(), locale);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Drops what the person brought. */
    @Permitted("meetings.keep")
    @Transactional
    public void forget() {
        files.of(KIND, owner()).forEach(file -> files.remove(KIND, owner(), file.id()));
    }

    private long owner() {
        return user.getMe().id().value();
    }

    @Override
    public String recordKind() {
        return KIND;
    }

    @Override
    public boolean maySee(long account) {
        return account == owner();
    }
}
