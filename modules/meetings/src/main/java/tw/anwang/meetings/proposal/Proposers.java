package tw.anwang.meetings.proposal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Who proposes what at one meeting: after 併案 every office whose proposal was joined, in the order of their numbers. */
public final class Proposers {
    private final List<Proposal> all;

    /** @param all proposals to the meeting */
    public Proposers(List<Proposal> all) {
        this.all = all.stream().sorted(Comparator.comparing(Proposal::number)).toList();
    }

    /** Ids of offices: the one that handed it in first. */
    public Set<Long> of(Proposal proposal) {
        Set<Long> offices = new LinkedHashSet<>();
        together(proposal).forEach(one -> offices.add(one.office().value()));
        return offices;
    }

    /** The proposal and all that were joined to it, also by way of others. */
    public List<Proposal> together(Proposal proposal) {
        List<Proposal> together = new ArrayList<>();
        together.add(proposal);
        all.stream()
                .filter(other -> proposal.id().equals(other.mergedInto()))
                .forEach(other -> together.addAll(together(other)));
        return together;
    }
}
