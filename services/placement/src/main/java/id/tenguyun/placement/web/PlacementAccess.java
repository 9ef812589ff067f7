package id.tenguyun.placement.web;

import static id.tenguyun.eventing.web.access.AccessRule.open;
import static id.tenguyun.eventing.web.access.AccessRule.roles;
import static id.tenguyun.eventing.web.access.Role.AUDITOR;
import static id.tenguyun.eventing.web.access.Role.INSPECTOR;
import static id.tenguyun.eventing.web.access.Role.OFFICER;
import static id.tenguyun.eventing.web.access.Role.PARTNER;
import static id.tenguyun.eventing.web.access.Role.WORKER;
import static org.springframework.http.HttpMethod.DELETE;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;

import id.tenguyun.eventing.web.access.AccessTable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The placement service's endpoints and who may call each. An employer sees its own vacancies; what
 * says something of other people's chances is for the office and for those who watch it.
 */
@Configuration(proxyBeanMethods = false)
class PlacementAccess {

  private static final String VACANCY = "/vacancies/{employer}/{vacancyId}";

  @Bean
  AccessTable accessTable() {
    return AccessTable.of(
        // public: the rules, and a worker's own question
        open(GET, "/policies"),
        open(GET, "/markets/{market}/exemptions"),
        open(POST, "/why-not-me").withGuessLimit(),
        // restricted reads
        roles(GET, "/markets/{market}/vacancies", OFFICER, INSPECTOR, AUDITOR),
        roles(GET, VACANCY, OFFICER, INSPECTOR, AUDITOR).ownedBy("employer"),
        roles(GET, VACANCY + "/releases", OFFICER, INSPECTOR, AUDITOR).ownedBy("employer"),
        roles(GET, VACANCY + "/nominations", OFFICER, INSPECTOR, AUDITOR).ownedBy("employer"),
        roles(GET, VACANCY + "/decision", OFFICER, INSPECTOR, AUDITOR),
        roles(GET, VACANCY + "/why-not", OFFICER, INSPECTOR, AUDITOR),
        roles(GET, "/nominations/{nominationId}", OFFICER, INSPECTOR, AUDITOR),
        roles(GET, "/rounds/{roundId}", OFFICER, INSPECTOR, AUDITOR),
        roles(GET, "/decisions/{vacancy}/{worker}", OFFICER, INSPECTOR, AUDITOR),
        roles(GET, "/decisions/{employer}/{vacancy}/{worker}", OFFICER, INSPECTOR, AUDITOR),
        // acts of the office
        roles(POST, "/office/rounds", OFFICER),
        roles(POST, "/office/releases", OFFICER),
        roles(POST, "/office/releases/{releaseId}/signatures", OFFICER),
        roles(POST, "/office/exemptions", OFFICER),
        roles(POST, "/office/exemptions/{exemptionId}/signatures", OFFICER),
        roles(POST, "/office/policies", OFFICER),
        roles(POST, "/office/policies/check", OFFICER, INSPECTOR, AUDITOR),
        roles(POST, "/office/policies/{policyId}/{version}/suspension", OFFICER),
        roles(POST, "/office/policies/{policyId}/{version}/annulment", OFFICER),
        roles(POST, "/office/corrections/direct-hires", OFFICER),
        roles(POST, "/office/corrections/headcounts", OFFICER),
        roles(POST, "/office/findings", INSPECTOR),
        roles(POST, "/office/grievances", PARTNER, WORKER, OFFICER),
        // a receipt does not name who filed; whoever files waits for hers (Prefer: wait)
        roles(GET, "/office/receipts/{actId}", OFFICER, INSPECTOR, AUDITOR),
        // trials of policy drafts
        roles(POST, "/office/what-ifs", OFFICER, AUDITOR),
        roles(GET, "/office/what-ifs/{id}", OFFICER, AUDITOR),
        roles(DELETE, "/office/what-ifs/{id}", OFFICER, AUDITOR));
  }
}
