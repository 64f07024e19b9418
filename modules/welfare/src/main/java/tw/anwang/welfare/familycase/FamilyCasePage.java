package tw.anwang.welfare.familycase;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import tw.anwang.identity.CurrentUser;
import tw.anwang.welfare.assessment.AssessmentRules;
import tw.anwang.welfare.visit.Visit;
import tw.anwang.welfare.visit.VisitRules;

/** One case with the latest lines of its history, or all of them. */
@Named
@RequestScoped
public class FamilyCasePage {
    @Inject
    CaseSheets sheets;

    @Inject
    CurrentUser user;

    private long id;
    private boolean whole;
    private CaseSheet sheet;

    public void load() {
        sheet = whole ? sheets.wholeById(id) : sheets.byId(id);
    }

    /** Whether this person enters visits here. */
    public boolean isMayVisit() {
        return VisitRules.whyNotWrite(sheet.record(), user.getMe()).isEmpty();
    }

    /** Whether this person assesses, and hands in what becomes of the case. */
    public boolean isMayAssess() {
        return AssessmentRules.whyNotAssess(sheet.record(), user.getMe()).isEmpty();
    }

    /** Whether this person wrote that note and may say something else. */
    public boolean mayCorrect(Visit note) {
        return VisitRules.whyNotCorrect(note, user.getMe()).isEmpty();
    }

    public CaseSheet getSheet() {
        return sheet;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public boolean isWhole() {
        return whole;
    }

    public void setWhole(boolean whole) {
        this.whole = whole;
    }
}
