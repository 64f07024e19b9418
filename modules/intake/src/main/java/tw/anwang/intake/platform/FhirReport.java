package tw.anwang.intake.platform;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.spi.JsonProvider;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.UUID;
import tw.anwang.intake.ReportKind;
import tw.anwang.intake.report.EndReason;
import tw.anwang.intake.report.LeavingReport;
import tw.anwang.intake.report.Report;
import tw.anwang.intake.report.ReportState;
import tw.anwang.intake.report.ReportWords;
import tw.anwang.kernel.Sentences;

/**
 * A report by 臺灣社政領域基礎實作指引 (TWSS IG, version 0.0.1, a draft): 個案通報 is a ServiceRequest, 案主 a Patient. A code the
 * guide does not have is not made up: the words stand there, and that no code is known.
 *
 * @param risk 脆弱面向 in words, or null: the guide has no codes for it
 */
record FhirReport(LeavingReport leaving, String risk, boolean inBundle) {
    /** {@code Json} looks for it in the class path at each call: a resource would cost milliseconds. */
    static final JsonProvider JSON = JsonProvider.provider();

    private static final String GUIDE = "https://sfaa.gov.tw/base/";
    private static final String SNOMED = "http://snomed.info/sct";
    private static final String IDENTIFIER_TYPES = "http://terminology.hl7.org/CodeSystem/v2-0203";
    private static final String NOT_KNOWN = "http://hl7.org/fhir/StructureDefinition/data-absent-reason";

    String patientId() {
        return uuid("intake.reportedPerson " + leaving.subject().id());
    }

    String requestId() {
        return uuid("intake.report " + leaving.report().id());
    }

    /** The same in each file, so that a receiver knows it again. */
    private static String uuid(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
    }

    JsonObject patient() {
        LeavingReport.Subject who = leaving.subject();
        JsonObjectBuilder patient = resource("Patient", patientId(), "Patient-twss-base");
        identifier(patient, who.idNumber());
        if (who.name() != null) {
            patient.add("name", one(object().add("use", "usual").add("text", who.name())));
        }
        if (who.phone() != null) {
            patient.add("telecom", one(object().add("system", "phone").add("value", who.phone())));
        }
        patient.add("gender", who.sex().name().toLowerCase(Locale.ROOT));
        if (who.bornOn() != null) {
            patient.add("birthDate", who.bornOn().toString());
        }
        if (leaving.place() != null) {
            patient.add("address", one(object().add("text", leaving.place()).add("country", "TW")));
        }
        return patient.build();
    }

    /** 身分證統一編號, or 統一證號 of who comes from elsewhere; another number has no place in the guide. */
    private static void identifier(JsonObjectBuilder patient, String number) {
        if (number != null && number.matches("[A-Z][12]\\d{8}")) {
            identifier(patient, number, "NNxxx", "http://www.moi.gov.tw");
        } else if (number != null && number.matches("[A-Z][89A-D]\\d{8}")) {
            identifier(patient, number, "PRC", "http://www.immigration.gov.tw");
        }
    }

    private static void identifier(JsonObjectBuilder patient, String number, String type, String system) {
        JsonObjectBuilder coding = object().add("system", IDENTIFIER_TYPES).add("code", type);
        patient.add(
                "identifier",
                one(object().add("use", "official")
                        .add("type", object().add("coding", one(coding)))
                        .add("system", system)
                        .add("value", number)));
    }

    JsonObject request() {
        Report report = leaving.report();
        ReportWords words = report.words();
        JsonObjectBuilder request = resource("ServiceRequest", requestId(), "ServiceRequest-case-report-twss-base");
        JsonArrayBuilder extensions = JSON.createArrayBuilder();
        boolean any = extension(extensions, "twss-case-report-type", words.typeCode());
        any |= extension(extensions, "twss-reporting-unit", words.unitCode());
        any |= extension(extensions, "twss-case-source", words.sourceCode());
        if (any) {
            request.add("extension", extensions);
        }
        request.add("identifier", one(object().add("use", "usual").add("value", report.number())))
                .add("status", status(report))
                .add("intent", "order")
                .add("category", one(snomed("185087000", "Notifications")))
                .add("priority", report.isUrgent() ? "urgent" : "routine")
                .add("code", snomed("710824005", "Assessment of health and social care needs"))
                .add("orderDetail", one(service(report.kind())));
        request.add(
                "subject",
                leaving.subject() == null
                        ? object().add("display", "不詳")
                        : object().add("reference", (inBundle ? "urn:uuid:" : "Patient/") + patientId()));
        request.add(
                "authoredOn",
                DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                        report.receivedAt().atOffset(ZoneOffset.ofHours(8)).withNano(0)));
        if (risk != null) {
            request.add("reasonCode", one(unknown(risk)));
        }
        if (leaving.told() != null && !leaving.told().isBlank()) {
            request.add("note", one(object().add("text", leaving.told())));
        }
        return request.build();
    }

    private static String status(Report report) {
        if (report.state() == ReportState.ENDED) {
            return report.endReason() == EndReason.WRONG ? "entered-in-error" : "revoked";
        }
        return report.state() == ReportState.ACCEPTED ? "completed" : "active";
    }

    private static boolean extension(JsonArrayBuilder all, String name, String code) {
        if (code != null) {
            JsonObjectBuilder coding =
                    object().add("system", GUIDE + "CodeSystem/" + name).add("code", code);
            all.add(object().add("url", GUIDE + "StructureDefinition/" + name)
                    .add("valueCodeableConcept", object().add("coding", one(coding))));
        }
        return code != null;
    }

    private static JsonObjectBuilder snomed(String code, String display) {
        return object().add(
                        "coding",
                        one(object().add("system", SNOMED).add("code", code).add("display", display)));
    }

    /** 個案服務別: of the kinds of reports the guide has 脆弱家庭 alone. */
    private static JsonObjectBuilder service(ReportKind kind) {
        String name = Sentences.of("intake", kind.getLabelKey(), Locale.TAIWAN);
        return kind == ReportKind.VULNERABLE_FAMILY
                ? object().add(
                                "coding",
                                one(object().add("system", GUIDE + "CodeSystem/twss-case-service-type")
                                        .add("code", "VFS")))
                        .add("text", name)
                : unknown(name);
    }

    private static JsonObjectBuilder unknown(String words) {
        return object().add("extension", one(object().add("url", NOT_KNOWN).add("valueCode", "unknown")))
                .add("text", words);
    }

    private static JsonObjectBuilder resource(String type, String id, String profile) {
        return object().add("resourceType", type)
                .add("id", id)
                .add(
                        "meta",
                        object().add(
                                        "profile",
                                        JSON.createArrayBuilder().add(GUIDE + "StructureDefinition/" + profile)));
    }

    private static JsonObjectBuilder object() {
        return JSON.createObjectBuilder();
    }

    private static JsonArrayBuilder one(JsonObjectBuilder element) {
        return JSON.createArrayBuilder().add(element);
    }
}
