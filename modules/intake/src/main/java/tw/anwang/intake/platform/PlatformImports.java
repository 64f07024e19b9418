package tw.anwang.intake.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tw.anwang.desk.Jobs;
import tw.anwang.desk.Pieces;
import tw.anwang.directory.OfficeRef;
import tw.anwang.directory.Offices;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.NotVisible;
import tw.anwang.identity.Permitted;
import tw.anwang.identity.Trail;
import tw.anwang.intake.IntakePermissions;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.kernel.Sentences;
import tw.anwang.kernel.Taipei;

/** The exports that a county brought, and what became of them: seen by those of that county alone. */
@ApplicationScoped
@Permitted(IntakePermissions.IMPORT)
@Transactional
public class PlatformImports {
    private static final int NAME = 200;
    private static final int LISTED = 100;

    @PersistenceContext(unitName = "intake")
    EntityManager em;

    @Inject
    CurrentUser user;

    @Inject
    Offices offices;

    @Inject
    FeedMappings mappings;

    @Inject
    FeedFile file;

    @Inject
    Jobs jobs;

    @Inject
    Trail trail;

    @Inject
    Clock clock;

    /** The county of the person's office: rows of others are nobody's to bring. */
    String county() {
        return offices.byId(user.getMe().office()).map(OfficeRef::countyCode).orElse("");
    }

    /** The latest first. */
    public List<PlatformImport> list() {
        return em.createQuery(
                        "select i from PlatformImport i where i.countyCode = :county"
                                + " and (:county = :all or i.accountId = :me) order by i.id desc",
                        PlatformImport.class)
                .setParameter("county", county())
                .setParameter("all", seesAll() ? county() : "")
                .setParameter("me", user.getMe().id().value())
                .setMaxResults(LISTED)
                .getResultList();
    }

    /** Who brings all that a county gets sees what others of it brought; who brings lists of cases sees the own ones. */
    private boolean seesAll() {
        return user.may(IntakePermissions.PLATFORM);
    }

    /** @throws NotVisible where another county brought it, or somebody else whose imports are not the person's to see */
    public PlatformImport byId(long id) {
        return own(em.find(PlatformImport.class, id), id);
    }

    private PlatformImport own(PlatformImport brought, long id) {
        boolean seen = brought != null
                && brought.countyCode().equals(county())
                && (seesAll() || brought.accountId() == user.getMe().id().value());
        if (!seen) {
            throw new NotVisible(PlatformImport.KIND, id);
        }
        return brought;
    }

    /** Locked, and not confirmed yet. */
    PlatformImport waiting(long id) {
        PlatformImport brought = own(em.find(PlatformImport.class, id, LockModeType.PESSIMISTIC_WRITE), id);
        if (brought.state() != ImportState.PREVIEW) {
            throw new RuleBroken("intake.platform.confirmedAlready");
        }
        return brought;
    }

    /** @throws RuleBroken where cases are brought of a platform that has none for us */
    void need(Platform platform, Subject subject) {
        user.need(subject.permission());
        if (subject == Subject.CASES && platform != Platform.FAMILY) {
            throw new RuleBroken("intake.platform.noCases");
        }
    }

    long keep(Platform platform, Subject subject, String name, WholeFeed whole, Pieces.Arrived piece) {
        String county = county();
        if (county.isEmpty()) {
            throw new RuleBroken("intake.platform.noCounty");
        }
        String own = name == null ? "" : name.replaceAll(".*[/\\\\]", "");
        own = own.substring(Math.max(0, own.length() - NAME));
        PlatformImport brought = new PlatformImport(
                platform, subject, county, own, whole.headings(), whole.rows(), user.getMe(), clock.instant());
        em.persist(brought);
        em.flush();
        file.keep(brought.id(), piece);
        trail.record(subject == Subject.CASES ? "bringCases" : "bringReports", PlatformImport.KIND, brought.id(), own);
        return brought.id();
    }

    void forgetRows(long id) {
        em.createQuery("delete from PlatformRow r where r.importId = :id")
                .setParameter("id", id)
                .executeUpdate();
    }

    /** Field by heading: settled, else proposed. */
    public Map<String, FeedField> columns(long id) {
        return mappings.columns(byId(id));
    }

    /** Words of the platform and the codes they are, those of the county that have none yet first. */
    public List<ValueChoice> words(long id) {
        return mappings.words(byId(id));
    }

    /** Our codes of a field with their names. */
    public Map<String, String> choices(FeedField field) {
        LocalDate today = Taipei.today(clock);
        return mappings.choices(field, today);
    }

    /**
     * Keeps how exports of this platform are read in this county.
     *
     * @param words code by id of the word
     * @throws RuleBroken where two columns are the same field, or none is the number
     */
    public void settle(long id, Map<String, FeedField> columns, Map<String, String> words) {
        PlatformImport brought = waiting(id);
        List<FeedField> chosen =
                columns.values().stream().filter(one -> one != null).toList();
        if (chosen.stream().distinct().count() < chosen.size()) {
            throw new RuleBroken("intake.platform.columnTwice");
        }
        if (!chosen.contains(FeedField.NUMBER)) {
            throw new RuleBroken("intake.platform.noNumberColumn");
        }
        mappings.settle(brought, columns);
        mappings.words(brought).stream()
                .filter(one -> !one.isEverywhere() && words.containsKey(one.field() + ":" + one.word()))
                // words of reports are read alike in lists of cases: who brings cases alone settles those of cases
                .filter(one -> one.field().isOfCase() || user.may(IntakePermissions.PLATFORM))
                .forEach(one -> {
                    String code = words.get(one.field() + ":" + one.word());
                    one.choose(code == null ? "" : code);
                });
        trail.record("change", PlatformImport.KIND, id, null);
    }

    /** Takes it over. @return number of the job */
    public long confirm(long id) {
        PlatformImport brought = waiting(id);
        forgetRows(id);
        return begin(brought);
    }

    /** The rows that have no result yet, after it was stopped or broke off. @return number of the job */
    public long goOn(long id) {
        PlatformImport brought = own(em.find(PlatformImport.class, id, LockModeType.PESSIMISTIC_WRITE), id);
        if (!brought.mayGoOn()) {
            throw new RuleBroken("intake.platform.notStopped");
        }
        return begin(brought);
    }

    private long begin(PlatformImport brought) {
        long id = brought.id();
        brought.begin();
        boolean cases = brought.subject() == Subject.CASES;
        trail.record(cases ? "importCases" : "importReports", PlatformImport.KIND, id, brought.fileName());
        String title = Sentences.of("intake", cases ? "platform.job.cases" : "platform.job", Locale.TAIWAN) + " "
                + brought.fileName();
        return jobs.start(PlatformImportWork.KIND, title, String.valueOf(id));
    }
}
