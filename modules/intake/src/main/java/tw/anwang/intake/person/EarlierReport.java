package tw.anwang.intake.person;

import java.time.Instant;
import tw.anwang.identity.Sensitivity;
import tw.anwang.intake.ReportKind;
import tw.anwang.intake.report.ReportState;

/** A report before this one, beside a person of it. */
public record EarlierReport(
        long id, String number, ReportKind kind, ReportState state, Instant receivedAt, Sensitivity sensitivity) {}
