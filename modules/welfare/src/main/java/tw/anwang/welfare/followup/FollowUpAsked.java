package tw.anwang.welfare.followup;

import tw.anwang.welfare.FollowUpReading;

/** What the list is asked for, as it stands in the address; what makes no sense there is as if it were not. */
public class FollowUpAsked {
    private String reading = FollowUpReading.AFTER_END.name();
    private boolean over;
    private Long office;
    private int page = 1;

    private FollowUpReading asked() {
        return FollowUpReading.AFTER_START.name().equals(reading)
                ? FollowUpReading.AFTER_START
                : FollowUpReading.AFTER_END;
    }

    FollowUpFilter filter() {
        return new FollowUpFilter(asked(), over, office);
    }

    public String getReading() {
        return asked().name();
    }

    public void setReading(String reading) {
        this.reading = reading;
    }

    /** Windows that are over instead of those that run. */
    public boolean isOver() {
        return over;
    }

    public void setOver(boolean over) {
        this.over = over;
    }

    /** Of one centre, or null. */
    public Long getOffice() {
        return office;
    }

    public void setOffice(Long office) {
        this.office = office;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
