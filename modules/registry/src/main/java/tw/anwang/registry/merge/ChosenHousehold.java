package tw.anwang.registry.merge;

import java.io.Serializable;

/** Which of two differing values stays; {@code true}: that of the household that is gone. */
public class ChosenHousehold implements Serializable {
    private static final long serialVersionUID = 1L;

    private boolean district;
    private boolean lead;
    private boolean head;

    /** What is known of one alone is chosen until somebody says otherwise. */
    static ChosenHousehold of(HouseholdMergePreview read) {
        ChosenHousehold chosen = new ChosenHousehold();
        chosen.district = read.kept().district() == null;
        chosen.head = read.kept().head() == null;
        return chosen;
    }

    public boolean isDistrict() {
        return district;
    }

    public void setDistrict(boolean district) {
        this.district = district;
    }

    public boolean isLead() {
        return lead;
    }

    public void setLead(boolean lead) {
        this.lead = lead;
    }

    /** 戶長. */
    public boolean isHead() {
        return head;
    }

    public void setHead(boolean head) {
        this.head = head;
    }
}
