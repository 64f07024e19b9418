package tw.anwang.desk.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import tw.anwang.desk.JobWork;
import tw.anwang.desk.Progress;
import tw.anwang.identity.RosterWork;

/** Takes a confirmed list over; after a stop it goes on with the rows that still wait. */
@ApplicationScoped
public class RosterJob implements JobWork {
    @Inject
    RosterWork work;

    @Override
    public String kind() {
        return RosterWork.KIND;
    }

    @Override
    public void run(String arguments, Progress progress) {
        long roster = Long.parseLong(arguments);
        progress.total(work.waiting(roster));
        work.takeOver(roster, taken -> progress.done(taken, null));
    }

    @Override
    public String goesOnAt(String arguments) {
        return work.page(Long.parseLong(arguments));
    }
}
