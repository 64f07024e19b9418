package tw.anwang.meetings.proposal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** An office or account that sees a proposal. */
@Entity
@Table(name = "meetings_proposal_party")
public class ProposalParty {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "record_id")
    private long recordId;

    @Column(name = "office_id")
    private Long officeId;

    @Column(name = "account_id")
    private Long accountId;

    @Enumerated(EnumType.STRING)
    private ProposalPart part;

    protected ProposalParty() {}

    private ProposalParty(long proposalId, Long officeId, Long accountId, ProposalPart part) {
        this.recordId = proposalId;
        this.officeId = officeId;
        this.accountId = accountId;
        this.part = part;
    }

    static ProposalParty office(long proposalId, long officeId, ProposalPart part) {
        return new ProposalParty(proposalId, officeId, null, part);
    }

    static ProposalParty account(long proposalId, long accountId, ProposalPart part) {
        return new ProposalParty(proposalId, null, accountId, part);
    }
}
