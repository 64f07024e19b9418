package tw.anwang.desk.trail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.atomic.AtomicLong;
import tw.anwang.desk.JobWork;
import tw.anwang.desk.Progress;
import tw.anwang.identity.TrailArchives;

/** Proves the archive of a year; what does not hold is listed. Begins anew after a crash. */
@ApplicationScoped
public class TrailArchiveCheckWork implements JobWork {
    @Inject
    TrailArchives archives;

    @Override
    public String kind() {
        return TrailArchives.CHECK;
    }

    @Override
    public void run(String arguments, Progress progress) {
        int year = Integer.parseInt(arguments);
        long total = archives.archivedActs(year);
        progress.total(total);
        AtomicLong done = new AtomicLong();
        TrailFaults.list(
                archives.check(year, read -> progress.done(Math.min(total, done.addAndGet(read)), null)), progress);
    }

    @Override
    public String goesOnAt(String arguments) {
        return "/identity/archiveList.xhtml";
    }
}
