package tw.anwang.meetings.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import tw.anwang.directory.CountyRef;
import tw.anwang.directory.OfficeId;
import tw.anwang.directory.OfficeRef;
import tw.anwang.directory.Offices;
import tw.anwang.directory.Remit;
import tw.anwang.identity.Actor;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.Permitted;
import tw.anwang.identity.Trail;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.kernel.Taipei;
import tw.anwang.meetings.MeetingPermissions;

/** Which office compiles the requests of each county, and which keeps the register for the whole programme. */
@ApplicationScoped
public class CompilingOffices {
    /** Stands for the whole programme where a county's code stands. */
    public static final String PROGRAMME = "programme";

    /** 衛生福利部社會及家庭署 of the directory's own rows: the ministry's window for the programme [assumed]. */
    private static final OfficeId FAMILY_SUPPORT = new OfficeId(101);

    @PersistenceContext(unitName = "meetings")
    EntityManager em;

    @Inject
    Offices offices;

    @Inject
    CurrentUser user;

    @Inject
    RequestReaders readers;

    @Inject
    RequestTasks tasks;

    @Inject
    Trail trail;

    @Inject
    Clock clock;

    /** The office as set, or else the county's office of social affairs. @throws RuleBroken where there is none */
    @Permitted("meetings.read")
    @Transactional
    public OfficeId of(String countyCode) {
        return known(countyCode).orElseThrow(CompilingOffices::none);
    }

    /** The same; empty where none was set and no office of social affairs is there. */
    @Permitted("meetings.read")
    @Transactional
    public Optional<OfficeId> known(String countyCode) {
        CompilingOffice set = em.find(CompilingOffice.class, countyCode);
        return set != null
                ? Optional.of(set.office())
                : offices.inCounty(countyCode, Remit.SOCIAL, Taipei.today(clock))
                        .map(OfficeRef::id);
    }

    /** The staff unit of the programme: it sees all that was sent. */
    @Permitted("meetings.read")
    @Transactional
    public OfficeId programme() {
        CompilingOffice set = em.find(CompilingOffice.class, PROGRAMME);
        return set == null ? FAMILY_SUPPORT : set.office();
    }

    /** Who compiles and who keeps the register of the programme, in one statement. */
    record Desks(OfficeId compiler, OfficeId programme) {}

    Desks desks(String countyCode) {
        Map<String, OfficeId> set = em.createQuery(
                        "select c from CompilingOffice c where c.countyCode in (:county, :programme)",
                        CompilingOffice.class)
                .setParameter("county", countyCode)
                .setParameter("programme", PROGRAMME)
                .getResultStream()
                .collect(Collectors.toMap(CompilingOffice::countyCode, CompilingOffice::office));
        OfficeId compiler = set.get(countyCode);
        return new Desks(
                compiler == null ? usual(countyCode).orElseThrow(CompilingOffices::none) : compiler,
                set.getOrDefault(PROGRAMME, FAMILY_SUPPORT));
    }

    private Optional<OfficeId> usual(String countyCode) {
        return offices.inCounty(countyCode, Remit.SOCIAL, Taipei.today(clock)).map(OfficeRef::id);
    }

    private static RuleBroken none() {
        return new RuleBroken("meetings.countyRequest.noCompiler");
    }

    /** County code to the office that was set for it; who has the usual one is missing. */
    @Permitted(MeetingPermissions.REQUESTS)
    @Transactional
    public Map<String, Long> all() {
        return em.createQuery("select c from CompilingOffice c", CompilingOffice.class)
                .getResultStream()
                .collect(Collectors.toMap(
                        CompilingOffice::countyCode, one -> one.office().value()));
    }

    /** County code to the office that compiles there, as set or the usual one; a county without one is missing. */
    @Permitted("meetings.read")
    @Transactional
    public Map<String, Long> compilers() {
        Map<String, Long> compilers = new HashMap<>();
        offices.countiesAll()
                .forEach(one -> usual(one.code()).ifPresent(office -> compilers.put(one.code(), office.value())));
        em.createQuery("select c from CompilingOffice c", CompilingOffice.class)
                .getResultList()
                .forEach(set -> compilers.put(set.countyCode(), set.office().value()));
        return compilers;
    }

    /** Why this person cannot set any of it. */
    @Permitted("meetings.read")
    @Transactional
    public Optional<RuleBroken> whyNotSet() {
        Actor me = user.getMe();
        return me.may(MeetingPermissions.REQUESTS) && me.actsFor(programme())
                ? Optional.empty()
                : Optional.of(new RuleBroken("meetings.countyRequest.notProgramme"));
    }

    /** What lies on the desk of the one before goes on with this one. @throws RuleBroken for an office of another county, or one that has ended */
    @Permitted(MeetingPermissions.REQUESTS)
    @Transactional
    public void set(String countyCode, OfficeId office) {
        whyNotSet().ifPresent(RuleBroken::refuse);
        if (office == null) {
            throw new RuleBroken("meetings.countyRequest.officeMissing");
        }
        OfficeRef chosen = offices.byId(office).orElseThrow(CompilingOffices::none);
        boolean county = !PROGRAMME.equals(countyCode);
        if (county && !countyCode.equals(chosen.countyCode()) || !county && chosen.countyCode() != null) {
            throw new RuleBroken("meetings.countyRequest.otherCounty", chosen.name());
        }
        OfficeId before = programme();
        CompilingOffice set = em.find(CompilingOffice.class, countyCode);
        if (set == null) {
            em.persist(new CompilingOffice(countyCode, office));
        } else {
            set.change(office);
        }
        em.flush();
        List<CountyRequest> published = readers.publishAll(county ? countyCode : null, this);
        if (county) {
            published.forEach(request -> tasks.handedOver(request, office));
        } else {
            published.stream()
                    .filter(request -> request.nextStep().isOf(before))
                    .forEach(request -> goOn(request, office));
        }
        trail.record("compilingOffice", CountyRequest.KIND.name(), 0, chosen.name());
    }

    /** The next step that lay with the programme's office lies with the one that keeps it now. */
    private void goOn(CountyRequest request, OfficeId programme) {
        NextStep step = request.nextStep();
        request.follow(request.state(), step.by(step.dueOn(), programme));
        tasks.handedOver(request, of(request.countyCode()));
    }

    /** The name of a county, or its code where it is unknown. */
    @Permitted(Permitted.ANYONE)
    public String county(String code) {
        return offices.countiesAll().stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .map(CountyRef::name)
                .orElse(code);
    }
}
