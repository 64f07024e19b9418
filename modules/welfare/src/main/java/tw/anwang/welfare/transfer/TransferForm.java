package tw.anwang.welfare.transfer;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import tw.anwang.desk.Drafts;
import tw.anwang.directory.OfficeId;
import tw.anwang.identity.CurrentUser;
import tw.anwang.welfare.familycase.FamilyCase;
import tw.anwang.welfare.familycase.FamilyCases;
import tw.anwang.welfare.page.PageWords;

/** Offering a case to another centre. Keeps which version was read, and what was typed. */
@Named
@ViewScoped
public class TransferForm implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String DRAFT = "welfare.transfer";

    @Inject
    FamilyCases cases;

    @Inject
    Transfers transfers;

    @Inject
    TransferSummary summaries;

    @Inject
    Drafts drafts;

    @Inject
    CurrentUser user;

    @Inject
    PageWords words;

    private long caseId;
    private int version;
    private OfficeId office;
    private String reason;
    private String summary;
    private transient FamilyCase record;

    public void load() {
        if (summary == null) {
            record = cases.read(caseId);
            version = record.version();
            summary = summaries.of(record);
        }
    }

    public String offer() {
        record = null;
        if (getRecord().version() != version) {
            version = getRecord().version();
            words.changedSince();
            return null;
        }
        long id = transfers.offer(caseId, version, office, reason, summary);
        drafts.discard(DRAFT, String.valueOf(caseId));
        words.done("transfer.isOffered");
        return "/welfare/transfer?faces-redirect=true&id=" + id;
    }

    /** Why it cannot be offered, or an empty text. */
    public String getObstacle() {
        return words.of(TransferRules.whyNotOffer(getRecord(), user.getMe()));
    }

    public FamilyCase getRecord() {
        record = record == null ? cases.byId(caseId) : record;
        return record;
    }

    public long getCaseId() {
        return caseId;
    }

    public void setCaseId(long caseId) {
        this.caseId = caseId;
    }

    public OfficeId getOffice() {
        return office;
    }

    public void setOffice(OfficeId office) {
        this.office = office;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getSummary() {
        return summary;
    }

    public void setSummary(String summary) {
        this.summary = summary;
    }
}
