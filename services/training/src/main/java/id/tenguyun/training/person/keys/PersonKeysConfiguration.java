package id.tenguyun.training.person.keys;

import id.tenguyun.eventing.person.FileKeyStore;
import id.tenguyun.eventing.person.KeyStore;
import id.tenguyun.eventing.person.LocalMasterKeys;
import id.tenguyun.eventing.person.MasterKeys;
import id.tenguyun.eventing.person.MongoKeyStore;
import id.tenguyun.eventing.person.PersonCipher;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.MongoDatabaseFactory;

/** The key store that the settings ask for, and the cipher over it. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PersonKeySettings.class)
class PersonKeysConfiguration {

  @Bean
  KeyStore keyStore(PersonKeySettings settings, MongoDatabaseFactory mongo) {
    return switch (settings.store()) {
      case FILE -> new FileKeyStore(settings.storeFile());
      case MONGO -> new MongoKeyStore(mongo.getMongoDatabase());
    };
  }

  /** In a file, unless an application brings a key management service of its own. */
  @Bean
  @ConditionalOnMissingBean
  MasterKeys masterKeys(PersonKeySettings settings) {
    return LocalMasterKeys.ofFile(settings.masterKeyFile());
  }

  @Bean
  PersonCipher personCipher(MasterKeys keys, KeyStore store) {
    return new PersonCipher(keys, store);
  }
}
