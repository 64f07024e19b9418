package tw.anwang.welfare.brought;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import tw.anwang.directory.Districts;
import tw.anwang.directory.OfficeId;
import tw.anwang.directory.OfficeRef;
import tw.anwang.directory.Offices;
import tw.anwang.directory.Remit;
import tw.anwang.identity.AccountId;
import tw.anwang.identity.Actor;
import tw.anwang.identity.Addressees;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.People;
import tw.anwang.identity.People.Person;
import tw.anwang.intake.BroughtCase;
import tw.anwang.intake.CaseField;
import tw.anwang.intake.IntakePermissions;
import tw.anwang.kernel.Taipei;
import tw.anwang.welfare.WelfarePermissions;
import tw.anwang.welfare.familycase.FamilyCaseOpening;

/** Centres and their workers by the words of a platform, and whose cases the person of this request may bring. */
@ApplicationScoped
class BroughtCentres {
    private static final int MEANT = 50;

    @Inject
    Offices offices;

    @Inject
    Districts districts;

    @Inject
    FamilyCaseOpening opening;

    @Inject
    Addressees addressees;

    @Inject
    People people;

    @Inject
    CurrentUser user;

    @Inject
    Clock clock;

    /** @throws Wrong where there is no such centre in the county, or it is not the person's to bring cases of */
    OfficeRef of(BroughtCase told, Once once) {
        String said = told.said().get(CaseField.CENTRE);
        OfficeRef centre = said == null
                ? once.ask(() -> unsaid(told), "unsaid", told.said().get(CaseField.DISTRICT))
                : once.ask(() -> named(said, told.county()), "named", said, told.county());
        if (!isMine(centre.id(), once)) {
            throw new Wrong(CaseField.CENTRE, "notMine");
        }
        return centre;
    }

    /** The own centre, or the one that serves where the family lives. */
    private OfficeRef unsaid(BroughtCase told) {
        OfficeId own = user.getMe().office();
        String district = told.said().get(CaseField.DISTRICT);
        if (opening.serves(own)) {
            return offices.byId(own).orElseThrow();
        }
        List<OfficeRef> serving =
                district == null ? List.of() : districts.serving(district, Remit.FAMILY_SERVICE, Taipei.today(clock));
        if (serving.size() != 1) {
            throw new Wrong(CaseField.CENTRE, "noCentre");
        }
        return serving.get(0);
    }

    private OfficeRef named(String said, String county) {
        LocalDate today = Taipei.today(clock);
        List<OfficeRef> like = offices.typed(said, MEANT, today).stream()
                .filter(one -> county.equals(one.countyCode()))
                .toList();
        List<OfficeRef> exactly = like.stream()
                .filter(one -> said.equals(one.name()) || said.equals(one.shortName()))
                .toList();
        List<OfficeRef> meant = (exactly.isEmpty() ? like : exactly)
                .stream().filter(one -> opening.serves(one.id())).toList();
        if (meant.size() != 1) {
            throw new Wrong(CaseField.CENTRE, "unknownCentre");
        }
        return meant.get(0);
    }

    /** Of the own office; of the whole county for who brings all that it gets, or sees all of it. */
    private boolean isMine(OfficeRef centre) {
        Actor me = user.getMe();
        boolean county = offices.byId(me.office())
                .map(OfficeRef::countyCode)
                .filter(code -> code.equals(centre.countyCode()))
                .isPresent();
        return me.actsFor(centre.id())
                || me.scope().everything()
                || me.scope().counties().contains(centre.countyCode())
                || county && me.may(IntakePermissions.PLATFORM);
    }

    boolean isMine(OfficeId centre, Once once) {
        return once.ask(() -> offices.byId(centre).filter(this::isMine).isPresent(), "mine", centre);
    }

    /** A supervisor who brings the cases of the own centre answers for them; a window, null, for nobody's work. */
    Actor supervisor(OfficeRef centre) {
        Actor me = user.getMe();
        return me.may(WelfarePermissions.SUPERVISE) && me.actsFor(centre.id()) ? me : null;
    }

    /** By how the person signs in, or is called. @throws Wrong where nobody works there who is, or two are */
    Person worker(String said, OfficeRef centre, Once once) {
        List<Person> meant = once.ask(() -> working(centre), "working", centre.id()).stream()
                .filter(one -> isCalled(one, said))
                .toList();
        if (meant.size() != 1) {
            throw new Wrong(CaseField.WORKER, meant.isEmpty() ? "unknownWorker" : "twoWorkers");
        }
        return meant.get(0);
    }

    private List<Person> working(OfficeRef centre) {
        return people.byIds(addressees.having(WelfarePermissions.WORK, centre.id()).stream()
                .map(AccountId::value)
                .toList());
    }

    static boolean isCalled(Person one, String said) {
        return one.signInName().equalsIgnoreCase(said) || one.name().equals(said);
    }

    /** Whether that account, of whatever office by now, is the one a platform means. */
    boolean isCalled(AccountId worker, String said) {
        return said != null && people.byIds(List.of(worker.value())).stream().anyMatch(one -> isCalled(one, said));
    }
}
