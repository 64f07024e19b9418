package tw.anwang.welfare.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import tw.anwang.directory.OfficeId;
import tw.anwang.identity.AccountId;
import tw.anwang.identity.Addressees;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.People;
import tw.anwang.identity.Permitted;
import tw.anwang.identity.StandIns;
import tw.anwang.kernel.Taipei;
import tw.anwang.welfare.WelfarePermissions;
import tw.anwang.welfare.familycase.CaseState;
import tw.anwang.welfare.familycase.Deciders;
import tw.anwang.welfare.norm.Norm;
import tw.anwang.welfare.norm.Norms;

/** Counts what the centre of the person has to do against what workers and supervisors should have. */
@ApplicationScoped
public class CentreLoads {
    @PersistenceContext(unitName = "welfare")
    EntityManager em;

    @Inject
    AssignmentDesk desk;

    @Inject
    Addressees addressees;

    @Inject
    People people;

    @Inject
    StandIns standIns;

    @Inject
    Deciders deciders;

    @Inject
    Norms norms;

    @Inject
    CurrentUser user;

    @Inject
    Clock clock;

    @Permitted(WelfarePermissions.SUPERVISE)
    @Transactional
    public CentreLoad ofMine() {
        OfficeId centre = user.getMe().office();
        LocalDate today = Taipei.today(clock);
        List<Load> loads = desk.loads(centre);
        List<AccountId> supervising = addressees.having(WelfarePermissions.SUPERVISE, centre);
        Set<Long> supervisors = supervising.stream().map(AccountId::value).collect(Collectors.toSet());
        long workers = loads.stream()
                .filter(load -> !supervisors.contains(load.account()))
                .count();
        Map<Norm.Kind, Integer> most = norms.on(today);
        Long above = supervising.size() == 1
                ? deciders.above(centre).map(OfficeId::value).orElse(null)
                : null;
        return new CentreLoad(
                loads,
                supervisors(centre, supervising, named(loads, supervising), today),
                workers,
                most.get(Norm.Kind.SUPERVISED),
                most.get(Norm.Kind.CASELOAD),
                above);
    }

    /** Most supervisors work on cases, too: only others are asked for. */
    private Map<Long, String> named(List<Load> loads, List<AccountId> supervising) {
        Map<Long, String> names = new HashMap<>();
        loads.forEach(load -> names.put(load.account(), load.name()));
        List<Long> others = supervising.stream()
                .map(AccountId::value)
                .filter(one -> !names.containsKey(one))
                .toList();
        people.byIds(others).forEach(one -> names.put(one.id().value(), one.name()));
        return names;
    }

    private List<SupervisorLoad> supervisors(
            OfficeId centre, List<AccountId> supervising, Map<Long, String> names, LocalDate today) {
        Map<AccountId, String> deputies = standIns.of(supervising, today);
        Map<Long, Long> cases = em.createQuery(
                        "select c.assigned.supervisorId, count(c) from FamilyCase c where c.leadOfficeId = :centre"
                                + " and c.state in :open and c.assigned.supervisorId is not null group by c.assigned.supervisorId",
                        Object[].class)
                .setParameter("centre", centre.value())
                .setParameter("open", CaseState.OPEN)
                .getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> ((Number) row[1]).longValue()));
        return supervising.stream()
                .map(one -> new SupervisorLoad(
                        names.get(one.value()), cases.getOrDefault(one.value(), 0L), deputies.get(one)))
                .toList();
    }
}
