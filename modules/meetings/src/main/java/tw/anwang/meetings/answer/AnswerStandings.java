package tw.anwang.meetings.answer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import tw.anwang.identity.Actor;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.Permitted;

/** Where many answers stand, read together. */
@ApplicationScoped
public class AnswerStandings {
    @Inject
    CurrentUser user;

    @Inject
    AnswerCases cases;

    /** By id; what the person does not see is not among them. One statement. */
    @Permitted("meetings.answer")
    @Transactional
    public Map<Long, AnswerStanding> of(Collection<Long> ids) {
        Actor me = user.getMe();
        return cases.byIds(ids, me).stream()
                .map(found -> AnswerStanding.of(
                        found, found.rules(me), me.actsFor(found.answer().office())))
                .collect(Collectors.toMap(AnswerStanding::id, standing -> standing));
    }
}
