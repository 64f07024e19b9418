package tw.anwang.desk.trail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.atomic.AtomicLong;
import tw.anwang.desk.JobWork;
import tw.anwang.desk.Progress;
import tw.anwang.identity.TrailArchives;

/** Makes the archive of a finished year, once written and once proven; what does not hold is listed. Begins anew after a crash. */
@ApplicationScoped
public class TrailArchiveWork implements JobWork {
    @Inject
    TrailArchives archives;

    @Override
    public String kind() {
        return TrailArchives.MAKE;
    }

    @Override
    public void run(String arguments, Progress progress) {
        int year = Integer.parseInt(arguments);
        long total = 2 * archives.acts(year);
        // whole links are read, a few acts more than the year has
        progress.total(total);
        AtomicLong done = new AtomicLong();
        TrailFaults.list(
                archives.make(year, read -> progress.done(Math.min(total, done.addAndGet(read)), null)), progress);
    }

    @Override
    public String goesOnAt(String arguments) {
        return "/identity/archiveList.xhtml";
    }
}
