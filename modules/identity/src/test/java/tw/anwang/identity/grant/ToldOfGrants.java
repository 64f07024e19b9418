package tw.anwang.identity.grant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.List;
import tw.anwang.identity.GrantReviewed;
import tw.anwang.identity.GrantStopped;
import tw.anwang.identity.GrantToReview;

/** Keeps what was told of grants that ask for a review or stop by themselves. */
@ApplicationScoped
public class ToldOfGrants {
    private final List<GrantStopped> stopped = new ArrayList<>();
    private final List<Long> toReview = new ArrayList<>();
    private final List<Long> reviewed = new ArrayList<>();

    void hear(@Observes GrantStopped grant) {
        stopped.add(grant);
    }

    void hear(@Observes GrantToReview grant) {
        toReview.add(grant.id());
    }

    void hear(@Observes GrantReviewed grant) {
        reviewed.add(grant.id());
    }

    List<GrantStopped> stopped() {
        return List.copyOf(stopped);
    }

    List<Long> toReview() {
        return List.copyOf(toReview);
    }

    List<Long> reviewed() {
        return List.copyOf(reviewed);
    }

    void forgetQuestions() {
        toReview.clear();
    }

    void forget() {
        forgetQuestions();
        stopped.clear();
        reviewed.clear();
    }
}
