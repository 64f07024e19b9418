package tw.anwang.identity.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Shows the codes of new accounts once: they stand in this one answer and nowhere else. */
@Named
@RequestScoped
public class RosterCodesPage {
    @Inject
    RosterCodes codes;

    private List<RosterCodes.HandedOver> list;

    public void issue(long roster) {
        list = codes.issue(roster);
    }

    public List<RosterCodes.HandedOver> getList() {
        return list;
    }

    public int waiting(long roster) {
        return codes.waiting(roster);
    }

    public int getHours() {
        return codes.hours();
    }
}
