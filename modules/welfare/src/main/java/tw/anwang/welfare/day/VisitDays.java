package tw.anwang.welfare.day;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Root;
import jakarta.transaction.Transactional;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import tw.anwang.desk.CalendarLines;
import tw.anwang.identity.Actor;
import tw.anwang.identity.ScopeCriteria;
import tw.anwang.identity.Trail;
import tw.anwang.kernel.Period;
import tw.anwang.kernel.Sentences;
import tw.anwang.kernel.Taipei;
import tw.anwang.welfare.WelfarePermissions;
import tw.anwang.welfare.familycase.FamilyCase;
import tw.anwang.welfare.visit.Visit;
import tw.anwang.welfare.visit.VisitState;

/** Visits that the person made, on their days; those to come are tasks, which the desk writes itself. */
@ApplicationScoped
class VisitDays implements CalendarLines {
    private static final int MOST = 200;

    @PersistenceContext(unitName = "welfare")
    EntityManager em;

    @Inject
    Trail trail;

    @Override
    @Transactional
    public List<Line> lines(Actor me, Period days, Locale locale) {
        if (!me.may(WelfarePermissions.WORK)) {
            return List.of();
        }
        List<Object[]> made = made(me, days);
        if (!made.isEmpty()) {
            trail.listed(
                    FamilyCase.KIND.name(),
                    "",
                    made.stream()
                            .map(row -> ((FamilyCase) row[1]).id())
                            .distinct()
                            .toList());
        }
        String words = Sentences.of("welfare", "calendar.visited", locale);
        return made.stream()
                .map(row -> line((Visit) row[0], (FamilyCase) row[1], words))
                .toList();
    }

    private List<Object[]> made(Actor me, Period days) {
        CriteriaBuilder cb = em.getCriteriaBuilder();
        CriteriaQuery<Object[]> query = cb.createQuery(Object[].class);
        Root<Visit> note = query.from(Visit.class);
        Root<FamilyCase> visited = query.from(FamilyCase.class);
        query.multiselect(note, visited)
                .where(
                        cb.equal(visited.get("id"), note.get("caseId")),
                        cb.equal(note.get("writerId"), me.scope().account()),
                        cb.notEqual(note.get("state"), VisitState.TAKEN_BACK),
                        cb.greaterThanOrEqualTo(
                                note.get("words").get("visitedAt"),
                                Taipei.at(days.from().atStartOfDay())),
                        cb.lessThan(
                                note.get("words").get("visitedAt"),
                                Taipei.at(days.to().plusDays(1).atStartOfDay())),
                        ScopeCriteria.visible(me.scope(), FamilyCase.KIND, cb, query, visited))
                .orderBy(cb.asc(note.get("words").get("visitedAt")));
        return em.createQuery(query).setMaxResults(MOST).getResultList();
    }

    private static Line line(Visit note, FamilyCase visited, String words) {
        LocalDateTime at = Taipei.timeOf(note.words().visitedAt());
        return new Line(
                at.toLocalDate(),
                at.toLocalTime(),
                Kind.DONE,
                false,
                words,
                visited.number(),
                "/welfare/familyCase.xhtml?id=" + visited.id(),
                null);
    }
}
