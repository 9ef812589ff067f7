package id.tenguyun.certification.certificate.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is printed for the worker: her certificate, and the code by which she asks about herself.
 * Her name is written on it by hand, since nothing here knows it.
 *
 * @param graduationId the centre's own id, by which the centre knows whose sheet it is
 * @param referenceCode null once she was erased
 */
record CertificateSheet(
    String certificateNumber,
    String schemeCode,
    String schemeTitle,
    int kkniLevel,
    List<String> units,
    LocalDate validFrom,
    LocalDate validUntil,
    String certificationBodyId,
    String centreId,
    String graduationId,
    @Nullable String referenceCode) {}
