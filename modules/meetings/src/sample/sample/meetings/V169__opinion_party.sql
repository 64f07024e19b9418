insert into meetings_proposal_party (record_id, office_id, part) select o.proposal_id, o.office_id, 'COMPETENT' from meetings_opinion o;
