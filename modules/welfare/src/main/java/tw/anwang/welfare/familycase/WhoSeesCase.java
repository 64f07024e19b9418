package tw.anwang.welfare.familycase;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import tw.anwang.desk.OfficeWords;
import tw.anwang.identity.WhoOpened;
import tw.anwang.identity.WhoSees;
import tw.anwang.kernel.RocDate;

/** 誰看得到: who besides its centre sees a case now, and who may ask who opened it. */
@Named
@RequestScoped
public class WhoSeesCase {
    @Inject
    WhoSees seen;

    @Inject
    WhoOpened opened;

    @Inject
    OfficeWords officeWords;

    private List<WhoSees.Held> held;

    /** Grants and 緊急調閱 that open it now. */
    public List<WhoSees.Held> held(FamilyCase one) {
        if (held == null) {
            held = seen.by(FamilyCase.KIND.name(), one.id(), one.lead(), one.sensitivity());
        }
        return held;
    }

    /** Who holds it: the office, or the person and the office of the person. */
    public String who(WhoSees.Held one) {
        String office =
                one.office() == null ? "" : officeWords.listName(one.office().value());
        return one.person() == null ? office : (office + " " + one.person()).strip();
    }

    public String until(WhoSees.Held one) {
        return RocDate.format(one.until());
    }

    /** Whether this person may be told who opened it. */
    public boolean toldOpenings(FamilyCase one) {
        return opened.mayBeTold(one.lead());
    }
}
