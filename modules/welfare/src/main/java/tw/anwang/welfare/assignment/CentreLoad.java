package tw.anwang.welfare.assignment;

import java.util.List;

/**
 * What a centre has to do and with whom.
 *
 * @param workers how many work there besides the supervisors
 * @param most workers one supervisor should have (督導比)
 * @param caseload cases one worker should have (案量比)
 * @param above the office whose supervisors decide where the only one here works on the case, or null
 */
public record CentreLoad(
        List<Load> loads, List<SupervisorLoad> supervisors, long workers, int most, int caseload, Long above) {
    /** More workers than its supervisors should have. */
    public boolean isTooMany() {
        return workers > (long) most * supervisors.size();
    }

    /** Nobody else here decides on what the supervisor hands in, and nobody does while the person is away. */
    public boolean isAlone() {
        return supervisors.size() == 1;
    }

    /** Workers who have more than they should. */
    public long over() {
        return loads.stream().filter(load -> load.open() > load.most()).count();
    }

    public long open() {
        return loads.stream().mapToLong(Load::open).sum();
    }

    public long late() {
        return loads.stream().mapToLong(Load::late).sum();
    }
}
