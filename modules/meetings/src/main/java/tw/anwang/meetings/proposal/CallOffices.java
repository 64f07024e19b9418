package tw.anwang.meetings.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import tw.anwang.identity.Permitted;

/** Whom a call asks. */
@ApplicationScoped
public class CallOffices {
    @Inject
    Calls calls;

    /** Ids of the offices asked. */
    @Permitted("meetings.keep")
    @Transactional
    public List<Long> of(Call call) {
        return calls.asked(call.id()).stream().map(one -> one.office().value()).toList();
    }
}
