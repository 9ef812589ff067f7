package id.tenguyun.edge.web;

import static id.tenguyun.eventing.web.access.AccessRule.open;
import static id.tenguyun.eventing.web.access.AccessRule.roles;
import static id.tenguyun.eventing.web.access.Role.AUDITOR;
import static id.tenguyun.eventing.web.access.Role.INSPECTOR;
import static id.tenguyun.eventing.web.access.Role.OFFICER;
import static id.tenguyun.eventing.web.access.Role.PARTNER;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;

import id.tenguyun.eventing.web.access.AccessTable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The edge service's endpoints and who may call each. */
@Configuration(proxyBeanMethods = false)
class EdgeAccess {

  @Bean
  AccessTable accessTable() {
    return AccessTable.of(
        // schemas are contracts, and contracts are for everybody to read
        open(GET, "/registry/**"),
        open(POST, "/registry/**"),
        open(GET, "/contracts"),
        open(GET, "/contracts/asyncapi.yaml"),
        // what partners send, and its receipts; whose they are is the login's subject
        roles(GET, "/submissions", PARTNER),
        roles(POST, "/submissions/{type}", PARTNER),
        roles(POST, "/submissions/{type}/batch", PARTNER),
        roles(GET, "/upload", PARTNER),
        roles(POST, "/upload", PARTNER),
        roles(GET, "/upload/{id}", PARTNER),
        roles(POST, "/upload/{id}/confirmation", PARTNER),
        roles(GET, "/upload/{id}/receipts.csv", PARTNER),
        open(GET, "/edge/{*file}"),
        roles(GET, "/receipts", PARTNER),
        roles(GET, "/receipts.csv", PARTNER),
        // the registry of partners
        roles(GET, "/partners", OFFICER, INSPECTOR, AUDITOR),
        roles(GET, "/partners/{partnerId}", OFFICER, INSPECTOR, AUDITOR).ownedBy("partnerId"),
        roles(GET, "/access/differences", OFFICER, AUDITOR),
        roles(POST, "/partners", OFFICER),
        roles(POST, "/partners/{partnerId}/suspension", OFFICER),
        roles(POST, "/partners/{partnerId}/reinstatement", OFFICER),
        roles(POST, "/partners/{partnerId}/closure", OFFICER),
        roles(POST, "/partners/{partnerId}/projects", OFFICER),
        roles(POST, "/partners/{partnerId}/credentials", OFFICER),
        roles(POST, "/partners/{partnerId}/credentials/{credentialId}/revocation", OFFICER));
  }
}
