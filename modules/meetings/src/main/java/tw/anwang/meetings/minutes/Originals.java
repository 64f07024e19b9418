package tw.anwang.meetings.minutes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import tw.anwang.desk.FileRef;
import tw.anwang.desk.Files;
import tw.anwang.identity.Permitted;

/** Minutes exactly as they were brought. A file waits under its upload until that has become minutes. */
@ApplicationScoped
public class Originals {
    static final String KIND = "meetings.minutes";
    /** Nobody guards this kind: what only waits cannot be downloaded. */
    private static final String WAITING = "meetings.minutesUpload";

    @Inject
    Files files;

    @Inject
    OriginalGuard guard;

    /** @throws tw.anwang.kernel.RuleBroken where desk takes no such file: too large, macros, unknown type */
    @Permitted("meetings.keep")
    @Transactional
    public void keep(long uploadId, String name, InputStream bytes) {
        files.add(WAITING, uploadId, name, bytes);
    }

    @Permitted("meetings.keep")
    @Transactional
    public void forget(long uploadId) {
        files.of(WAITING, uploadId).forEach(file -> files.remove(WAITING, uploadId, file.id()));
    }

    @Permitted("meetings.keep")
    @Transactional
    public void belongsTo(long minutesId, long uploadId) {
        files.handOver(WAITING, uploadId, KIND, minutesId);
    }

    /**
     * Number of the minutes to the file they were read from, of those that the person may have; the caller has found the
     * minutes visible.
     *
     * @param kept whether the person keeps their series
     */
    @Permitted("meetings.read")
    @Transactional
    public Map<Long, FileRef> of(Collection<Long> minutesIds, boolean kept) {
        return files.ofAll(KIND, kept ? minutesIds : guard.openAmong(minutesIds)).stream()
                .collect(Collectors.toMap(FileRef::recordId, file -> file, (first, later) -> first));
    }
}
