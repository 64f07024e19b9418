package tw.anwang.registry.household;

/** The filter of the list as it stands in the address. */
public class HouseholdAsked {
    private String name;
    private String number;
    private String district;
    private String office;
    private boolean together;
    private int page = 1;
    private String after;

    HouseholdFilter filter() {
        return new HouseholdFilter(name, number, district, office, together);
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getDistrict() {
        return district;
    }

    public void setDistrict(String district) {
        this.district = district;
    }

    public String getOffice() {
        return office;
    }

    public void setOffice(String office) {
        this.office = office;
    }

    public boolean isTogether() {
        return together;
    }

    public void setTogether(boolean together) {
        this.together = together;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }

    /** Number of the household after which the page begins, beyond the numbered pages; or null. */
    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }
}
