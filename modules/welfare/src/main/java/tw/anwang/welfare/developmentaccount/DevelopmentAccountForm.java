package tw.anwang.welfare.developmentaccount;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.util.List;
import tw.anwang.kernel.Taipei;
import tw.anwang.registry.FamilyMember;
import tw.anwang.registry.HouseholdId;
import tw.anwang.registry.SeenFamily;
import tw.anwang.welfare.page.PageWords;

/** Opening an account for a member of a household. */
@Named
@ViewScoped
public class DevelopmentAccountForm implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    DevelopmentAccounts accounts;

    @Inject
    DevelopmentAccountSearch search;

    @Inject
    PageWords words;

    @Inject
    Clock clock;

    private long household;
    private Long person;
    private Basis basis;
    private Integer monthly;
    private transient SeenFamily family;
    private transient AccountNorms norms;
    private transient List<DevelopmentAccount> there;

    public void load() {
        family = accounts.family(new HouseholdId(household));
    }

    public String open() {
        long id = accounts.open(new HouseholdId(household), new NewAccount(person, basis, monthly));
        words.done("developmentAccount.opened");
        return "/welfare/developmentAccount?faces-redirect=true&id=" + id;
    }

    public SeenFamily getFamily() {
        family = family == null ? accounts.family(new HouseholdId(household)) : family;
        return family;
    }

    public AccountNorms getNorms() {
        norms = norms == null ? accounts.norms(Taipei.today(clock)) : norms;
        return norms;
    }

    /** Accounts that the household has or had. */
    public List<DevelopmentAccount> getThere() {
        there = there == null ? search.ofHousehold(new HouseholdId(household)) : there;
        return there;
    }

    public String holder(DevelopmentAccount one) {
        return getFamily().members().stream()
                .filter(member -> member.person().equals(one.person()))
                .map(FamilyMember::name)
                .findFirst()
                .orElseGet(() -> accounts.holders(List.of(one)).get(one.person()));
    }

    public Basis[] getBases() {
        return Basis.values();
    }

    public long getHousehold() {
        return household;
    }

    public void setHousehold(long household) {
        this.household = household;
    }

    public Long getPerson() {
        return person;
    }

    public void setPerson(Long person) {
        this.person = person;
    }

    public Basis getBasis() {
        return basis;
    }

    public void setBasis(Basis basis) {
        this.basis = basis;
    }

    public Integer getMonthly() {
        return monthly;
    }

    public void setMonthly(Integer monthly) {
        this.monthly = monthly;
    }
}
