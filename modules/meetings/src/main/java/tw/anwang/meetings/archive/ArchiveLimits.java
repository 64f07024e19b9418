package tw.anwang.meetings.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import tw.anwang.kernel.RuleBroken;

/** How much one archive may be, on its way and unpacked. The defaults hold thirty years of a monthly meeting. */
@ApplicationScoped
public class ArchiveLimits {
    private static final long MEGABYTE = 1_000_000;

    /** What is smaller may be packed as tightly as it likes: a page of blanks is. */
    private static final long SMALL = MEGABYTE;

    /** All that is sent, in megabytes. */
    @Inject
    @ConfigProperty(name = "app.archive.mb", defaultValue = "300")
    private int megabytes;

    /** Files, those inside a zip counted. */
    @Inject
    @ConfigProperty(name = "app.archive.files", defaultValue = "500")
    private int files;

    /** All that is unpacked, in megabytes. */
    @Inject
    @ConfigProperty(name = "app.archive.unpacked.mb", defaultValue = "1000")
    private int unpackedMegabytes;

    /** How many times its packed size a file may become. */
    @Inject
    @ConfigProperty(name = "app.archive.ratio", defaultValue = "200")
    private int ratio;

    /** Days for which an archive and its results lie here. */
    @Inject
    @ConfigProperty(name = "app.archive.days", defaultValue = "30")
    private int days;

    /** One file, in megabytes: as large as an attachment. */
    @Inject
    @ConfigProperty(name = "app.attachment.mb", defaultValue = "20")
    private int fileMegabytes;

    protected ArchiveLimits() {}

    /** As the settings would say. */
    ArchiveLimits(int megabytes, int files, int unpackedMegabytes, int ratio, int fileMegabytes) {
        this.megabytes = megabytes;
        this.files = files;
        this.unpackedMegabytes = unpackedMegabytes;
        this.ratio = ratio;
        this.fileMegabytes = fileMegabytes;
    }

    /** @throws RuleBroken where so many files, or bytes in all, are too many */
    void need(long count, long bytes) {
        if (count == 0) {
            throw new RuleBroken("meetings.archive.nothing");
        }
        if (count > files) {
            throw new RuleBroken("meetings.archive.tooMany", count, files);
        }
        if (bytes > megabytes * MEGABYTE) {
            throw new RuleBroken("meetings.archive.tooMuch", megabytes);
        }
    }

    int getFiles() {
        return files;
    }

    int getDays() {
        return days;
    }

    Shown shown() {
        return new Shown(files, megabytes, fileMegabytes, days);
    }

    /**
     * As the page says them.
     *
     * @param fileMegabytes of one file
     * @param days for which the results lie here
     */
    public record Shown(int files, int megabytes, int fileMegabytes, int days) {}

    long fileBytes() {
        return fileMegabytes * MEGABYTE;
    }

    /**
     * Asked while a file is unpacked.
     *
     * @param packed its bytes in the zip, or 0 where it came as it is
     * @param all what was unpacked of the archive before
     */
    void needSize(long unpacked, long packed, long all) throws NotTaken {
        if (packed > 0 && unpacked > SMALL && unpacked > packed * ratio) {
            throw new NotTaken(FileResult.BOMB, new RuleBroken("meetings.archive.bomb", ratio));
        }
        if (all + unpacked > unpackedMegabytes * MEGABYTE) {
            throw new NotTaken(FileResult.BOMB, new RuleBroken("meetings.archive.unpacked", unpackedMegabytes));
        }
        if (unpacked > fileBytes()) {
            throw tooLarge();
        }
    }

    NotTaken tooLarge() {
        return new NotTaken(FileResult.TOO_LARGE, new RuleBroken("meetings.archive.fileTooLarge", fileMegabytes));
    }
}
