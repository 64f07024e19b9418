package tw.anwang.benchmark;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What somebody does all day; the share is of all who work with the portal. */
enum Job {
    /** 承辦人 of an office that answers: tracked items, answers. */
    OFFICER(40),
    /** 社工 of a centre: families, cases, visits. */
    WORKER(30),
    /** 集中篩派案窗口: reports that come in. */
    WINDOW(15),
    /** 督導 of a centre: assigns, reads statistics. */
    SUPERVISOR(10),
    /** 幕僚單位 of meetings: minutes, follow-up reports, exports. */
    STAFF(5);

    private final int share;

    Job(int share) {
        this.share = share;
    }

    int share() {
        return share;
    }

    /**
     * The jobs of so many people: first one of each, so that few people do everything too; then always the job that is
     * furthest behind its share.
     */
    static List<Job> of(int people) {
        List<Job> jobs = new ArrayList<>();
        Map<Job, Integer> have = new EnumMap<>(Job.class);
        for (int i = 0; i < people; i++) {
            Job next = i < values().length ? values()[i] : furthestBehind(have);
            jobs.add(next);
            have.merge(next, 1, Integer::sum);
        }
        return jobs;
    }

    private static Job furthestBehind(Map<Job, Integer> have) {
        return List.of(values()).stream()
                .min(Comparator.comparingDouble(job -> have.get(job) / (double) job.share))
                .orElseThrow();
    }
}
