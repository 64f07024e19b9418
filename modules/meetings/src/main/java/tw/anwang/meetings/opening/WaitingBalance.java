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
import tw.anwang.identity.Permitted;
import tw.anwang.kernel.OpenCopy;

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
    CurrentUser user;

    @Inject
    @ConfigProperty(name = "app.data.dir", defaultValue = ".anwang")
    String dataFolder;

    /** @return number of the kept file; @throws tw.anwang.kernel.RuleBroken where desk takes no such file */
    @Permitted("meetings.keep")
    @Transactional
    public long keep(String name, InputStream content) {
        forget();
        return files.add(KIND, owner(), name, content).id();
    }

    /** What would become of each row. @throws tw.anwang.identity.NotVisible where the file is somebody else's */
    @Permitted("meetings.keep")
    public List<BalanceLine> lines(long series, long file, Locale locale) {
        try (InputStream content = files.open(files.download(file));
                OpenCopy copy = OpenCopy.of(content, dataFolder)) {
            return balances.preview(series, copy.path(), locale);
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
