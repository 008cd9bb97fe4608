// Made by scripts/generate.mjs; do not edit.
import type { VendorDefinition } from './vendor.ts';

export const DEFINITIONS: readonly VendorDefinition[] = [
  {
    "id": "assembled",
    "name": "Assembled",
    "summary": "Workforce management: Assembled reads conversations through Gladly's API and gets agent statuses by webhook.",
    "guide": "Gladly (article 30204695207949 of Assembled's help center)",
    "requires": [
      "Administrator",
      "API User"
    ],
    "requests-per-minute": 500,
    "signature": {
      "words": [
        "assembled"
      ]
    },
    "inputs": {
      "webhook-url": {
        "type": "url",
        "description": "Address at Assembled that takes agent statuses from Gladly.",
        "where-to-find": "Assembled's setup article does not print it; ask Assembled's Support team.",
        "from-step": "webhook-key",
        "required": true,
        "example": "https://hooks.assembled.example/gladly"
      },
      "webhook-api-key": {
        "type": "secret",
        "description": "The Assembled API key called \"Gladly Integration\". Gladly sends it as user name and as password.",
        "where-to-find": "In Assembled: Company Settings > API",
        "from-step": "webhook-key",
        "required": true,
        "example": {
          "secret": "ASSEMBLED_API_KEY"
        }
      }
    },
    "user": {
      "roles": [
        "API User",
        "Agent"
      ]
    },
    "webhooks": {
      "agent-states": {
        "name": "Assembled Agent States",
        "url": "{{ webhook-url }}",
        "events": [
          "AGENT_STATUS/*"
        ],
        "basic": {
          "username": "{{ webhook-api-key }}",
          "password": "{{ webhook-api-key }}"
        },
        "enabled": true
      }
    },
    "steps": {
      "create-user": {
        "title": "Create the Gladly user for Assembled",
        "where": "In Gladly: Settings > People > Users > Add User",
        "do": "Add a user that nobody but Assembled uses. Email: {{ user.email }}. Full name: {{ user.name }}. Roles: {{ user.roles }}; ask Assembled whether it reads Gladly's reports, for which the user needs Administrator as well. Save, then activate it by the invitation sent to that address. The link works once, for 24 hours.",
        "who": "Administrator",
        "why": "Assembled signs in to Gladly's API as this user. If it were a colleague's, the connection would break when the colleague leaves or loses a role.",
        "done-when": "user"
      },
      "user-roles": {
        "title": "Check the roles of the Assembled user",
        "where": "In Gladly: Settings > People > Users > hover over {{ user.email }} > ⋮ > Edit User",
        "do": "Make sure that {{ user.email }} is activated and has the roles {{ user.roles }}. If Assembled says that it reads Gladly's reports, add Administrator.",
        "who": "Administrator",
        "why": "Without a role Assembled is refused, and Gladly's API does not show roles.",
        "link": "user"
      },
      "create-token": {
        "title": "Create the API token of the Assembled user",
        "where": "In Gladly: Settings > API Tokens > Create Token",
        "where-before": "More settings > API Tokens, or Integrations > API Token",
        "do": "Sign in to Gladly as {{ user.email }}, create a token and copy it: Gladly shows it this one time only. Assembled asks for a key with all necessary permissions; in Gladly a token may do what its user may do, so it is the roles of the user that count.",
        "who": "The user {{ user.email }}, which has the role API User",
        "why": "Assembled reads conversations with this token.",
        "done-when": "user.token"
      },
      "connect": {
        "title": "Connect Gladly in Assembled",
        "where": "In Assembled: integrations directory > Gladly",
        "do": "Enter the Gladly API key (the token of {{ user.email }}), the user name {{ user.email }} and the subdomain {{ organization.subdomain }}, then click Connect with Gladly. If it fails, ask Assembled's Support team.",
        "who": "Someone who may set up integrations in Assembled",
        "why": "Assembled then reads from Gladly, up to 500 requests a minute. All of your tools share the 600 that Gladly allows."
      },
      "verify-connection": {
        "title": "See that Assembled is connected",
        "where": "In Assembled: Settings > Integrations",
        "do": "The card Gladly shows \"Sync in progress\" or green check marks.",
        "who": "Someone who may set up integrations in Assembled",
        "why": "It shows that Gladly accepted the user name and token."
      },
      "webhook-key": {
        "title": "Create the Assembled API key for the webhook, and ask for its address",
        "where": "In Assembled: Company Settings > API",
        "do": "Create a key, call it \"Gladly Integration\" and copy it. Put it into the secret that the input webhook-api-key names; it becomes the user name and the password of the webhook \"{{ webhooks.agent-states.name }}\". Ask Assembled's Support team for the address that takes agent statuses, and write it into the input webhook-url.",
        "who": "Someone who may create API keys in Assembled",
        "why": "The webhook leads to that address, and Assembled recognises by the key that agent statuses come from your Gladly.",
        "before": [
          "webhooks.agent-states"
        ]
      },
      "add-agents": {
        "title": "Add the agents to Assembled",
        "where": "In Assembled: People page > Add from Gladly",
        "do": "Add your agents one by one or in bulk: by Add from Gladly, by CSV upload, through the API, or by hand, as Assembled's guide to the people page says.",
        "who": "Someone who may manage people in Assembled",
        "why": "So that Assembled can track them."
      },
      "queues": {
        "title": "Set up the queues in Assembled",
        "where": "In Assembled, by its queue configuration guide",
        "do": "Create queues by the Gladly attributes Direction, Inbox When Ended, Inbox When Queued or Status. Contacts come by Assembled channel (the command \"handover {{ integration }}\" prints which Gladly channel becomes which); one that used several channels counts under that of its first message.",
        "who": "Whoever owns workforce management",
        "why": "Contacts from Gladly are forecast and tracked in them."
      },
      "agent-states": {
        "title": "Set up the agent states in Assembled",
        "where": "In Assembled, by its agent states setup guide",
        "do": "Map each Gladly agent status that arrives to the event types in which an agent may have it.",
        "who": "Whoever owns workforce management",
        "why": "A status that is not mapped cannot count as in adherence."
      },
      "verify-agent-states": {
        "title": "See that agent states arrive in Assembled",
        "where": "In Assembled: Realtime agent analysis page",
        "do": "Check that the states of your agents and their adherence are right. If they are zero or odd, ask Assembled's Support team.",
        "who": "Whoever owns workforce management",
        "why": "It shows that the webhook works.",
        "after": [
          "webhooks.agent-states"
        ]
      },
      "verify-queues": {
        "title": "See that contacts arrive in Assembled",
        "where": "In Assembled: Queues and exclusions page",
        "do": "Select \"Last hour\" and check the newly arrived volume in the tile of each channel. If it is zero or odd, ask Assembled's Support team.",
        "who": "Whoever owns workforce management",
        "why": "It shows that Assembled reads from Gladly."
      }
    },
    "handover": {
      "connection": {
        "title": "Form in Assembled: integrations directory > Gladly",
        "fields": {
          "Gladly API key": "{{ user.token }}",
          "User name": "{{ user.email }}",
          "Subdomain": "{{ organization.subdomain }}"
        }
      },
      "channels": {
        "title": "Which Gladly channel becomes which Assembled channel",
        "columns": [
          "Gladly",
          "Assembled"
        ],
        "rows": [
          [
            "PHONE_CALL, VOICEMAIL, ABANDONED_CALL",
            "Phone"
          ],
          [
            "EMAIL",
            "Email"
          ],
          [
            "CHAT",
            "Chat"
          ],
          [
            "SMS",
            "SMS"
          ],
          [
            "FB_MESSENGER, WHATSAPP",
            "Social"
          ]
        ]
      },
      "queues": {
        "title": "Queues in Assembled",
        "text": "Queues can be made by the Gladly attributes Direction, Inbox When Ended, Inbox When Queued and Status. A contact that used several channels counts under the channel of its first message. Instagram is not in Assembled's channel table."
      },
      "sla": {
        "title": "How Assembled measures the SLA",
        "columns": [
          "Contacts",
          "Measured as"
        ],
        "rows": [
          [
            "Calls",
            "meta.answeredAt - meta.placedAt"
          ],
          [
            "Chat, social, SMS",
            "first_responded_at - external_created_at"
          ],
          [
            "Email",
            "first_responded_at - external_created_at"
          ]
        ]
      },
      "conversation-data": {
        "title": "Conversation data",
        "columns": [
          "Gladly",
          "Assembled"
        ],
        "rows": [
          [
            "FulfilledAt",
            "first_responded_at"
          ],
          [
            "FulfilledAt - QueuedAt",
            "first_response_duration"
          ]
        ]
      },
      "statuses": {
        "title": "Conversation status",
        "columns": [
          "Gladly",
          "Assembled"
        ],
        "rows": [
          [
            "Unanswered, Abandoned, Unknown",
            "open"
          ],
          [
            "Answered",
            "solved"
          ]
        ]
      }
    },
    "troubleshooting": [
      {
        "question": "Assembled says \"sync invalid\" for Gladly in Settings > Integrations, with a 400 error.",
        "answer": "Hover over the message. 400 errors are usually about permissions: whoever authorized the connection lacked them, left the company, or had settings changed. Someone with admin permissions has to authorize it again, or no data flows and reports are wrong."
      },
      {
        "question": "Assembled says \"sync invalid\" with a generic error.",
        "answer": "Ask Assembled's Support team to find the cause."
      },
      {
        "question": "Connecting Gladly in Assembled fails.",
        "answer": "Ask Assembled's Support team."
      },
      {
        "question": "Agent states or contacts are zero or look odd in Assembled.",
        "answer": "Ask Assembled's Support team."
      },
      {
        "question": "Can first response times follow business hours?",
        "answer": "Yes, on request to Assembled's Support team."
      }
    ]
  },
  {
    "id": "gladly-sidekick",
    "name": "Gladly Sidekick",
    "summary": "An automated agent answers customers in Gladly, told of new messages by one webhook for chat and one for all other channels. Use it once for each brand or region.",
    "guide": "Connect Gladly Sidekick to Gladly Hero",
    "requires": [
      "API User",
      "Administrator"
    ],
    "signature": {
      "words": [
        "sidekick",
        "thankful"
      ]
    },
    "inputs": {
      "user-email": {
        "type": "email",
        "description": "Email address of the Gladly user for Sidekick. It has a form that Gladly prescribes, with your company's name in it.",
        "where-to-find": "Ask Gladly Support for the address that your company has to use.",
        "required": true,
        "example": "sidekick-acme@vendor.example"
      },
      "bot-name": {
        "type": "text",
        "description": "Name under which Sidekick writes to customers, as an agent of yours.",
        "where-to-find": "Choose one.",
        "required": true,
        "example": "Melissa"
      },
      "inbox-names": {
        "type": "list",
        "description": "Inboxes that Sidekick may work in, by their names in Gladly.",
        "where-to-find": "In Gladly: Settings > Orchestration > Inboxes. Gladly Support helps to choose.",
        "required": true,
        "example": [
          "Customer Support",
          "VIP"
        ]
      },
      "chat-webhook-url": {
        "type": "url",
        "description": "Address for chat messages. Leave it out if Sidekick is not to answer chats. May be the same as the other one: the two webhooks then become one.",
        "where-to-find": "Gladly Sidekick Dashboard > Notification Endpoints shows it after saving. Gladly Support helps to find it.",
        "from-step": "notification-endpoints",
        "example": "https://hooks.sidekick.example/acme/chat"
      },
      "other-webhook-url": {
        "type": "url",
        "description": "Address for messages in all channels other than chat.",
        "where-to-find": "Gladly Sidekick Dashboard > Notification Endpoints shows it after saving. Gladly Support helps to find it.",
        "from-step": "notification-endpoints",
        "required-unless": "chat-webhook-url",
        "example": "https://hooks.sidekick.example/acme/messages"
      },
      "webhook-api-key": {
        "type": "secret",
        "description": "Sidekick's webhook API token, which Gladly sends in the header x-api-key.",
        "where-to-find": "Ask Gladly Support; the setup guide does not say where it is shown.",
        "from-step": "notification-endpoints",
        "required": true,
        "example": {
          "secret": "SIDEKICK_WEBHOOK_KEY"
        }
      },
      "endpoint-name": {
        "type": "text",
        "description": "Name of the notification endpoint in the Sidekick Dashboard. \"Gladly\" if you have one brand and one region; otherwise name it after the brand or region.",
        "default": "Gladly",
        "example": "Acme EU"
      }
    },
    "user": {
      "email": "{{ user-email }}",
      "name": "{{ bot-name }}",
      "roles": [
        "Agent",
        "Agent Plus",
        "API User"
      ]
    },
    "inboxes": {
      "{{ each }}": {
        "for-each": "inbox-names",
        "name": "{{ each }}"
      }
    },
    "webhooks": {
      "chat": {
        "when": "chat-webhook-url",
        "name": "Gladly Sidekick chat (endpoint {{ endpoint-name }})",
        "url": "{{ chat-webhook-url }}",
        "events": [
          "AUTOMATION/MESSAGE_RECEIVED"
        ],
        "headers": {
          "x-api-key": "{{ webhook-api-key }}"
        }
      },
      "other-channels": {
        "when": "other-webhook-url",
        "name": "Gladly Sidekick messages (endpoint {{ endpoint-name }})",
        "url": "{{ other-webhook-url }}",
        "events": [
          "MESSAGE/RECEIVED"
        ],
        "headers": {
          "x-api-key": "{{ webhook-api-key }}"
        }
      }
    },
    "steps": {
      "gather": {
        "title": "Have access to Gladly Sidekick and the names at hand",
        "where": "In the Gladly Sidekick Dashboard",
        "do": "Make sure that you can sign in to Gladly Sidekick. Have at hand the organization URL {{ organization.url }} and the names of the inboxes that Sidekick is to work in ({{ inbox-names }}). The API token comes from a later step.",
        "who": "Whoever sets Sidekick up",
        "why": "The setup goes back and forth between Gladly and the Sidekick Dashboard."
      },
      "create-user": {
        "title": "Create the Gladly user for Sidekick",
        "where": "In Gladly: Settings > People > Users > Add User",
        "do": "Add a user that nobody but Sidekick uses. Email: {{ user.email }} (the address has a form that Gladly prescribes; ask Gladly Support if you are not sure that this is it). Full name: {{ user.name }}. Roles: {{ user.roles }}; Administrator may be added but is not required. Inboxes: {{ inbox-names }}. Click Add User to save. Whoever reads that mailbox activates the user by the invitation; its link works once, for 24 hours.",
        "who": "Administrator",
        "why": "Sidekick writes to customers as this user, under this name.",
        "done-when": "user"
      },
      "user-roles": {
        "title": "Check the roles of the Sidekick user",
        "where": "In Gladly: Settings > People > Users > hover over {{ user.email }} > ⋮ > Edit User",
        "do": "Make sure that {{ user.email }} is activated and has the roles {{ user.roles }}. Administrator may be added but is not required.",
        "who": "Administrator",
        "why": "Without a role Sidekick is refused, and Gladly's API does not show roles.",
        "link": "user"
      },
      "create-token": {
        "title": "Create the API token of the Sidekick user",
        "where": "In Gladly: Settings > API Tokens > Create Token",
        "where-before": "More settings > API Tokens, or Integrations > API Token",
        "do": "Create a token that belongs to {{ user.email }}, signed in as that user. Copy it at once, and store the email address and the token where your company keeps passwords: Gladly shows the token this one time only.",
        "who": "The user {{ user.email }}, which has the role API User",
        "why": "Sidekick reads and answers through Gladly's API with this token.",
        "done-when": "user.token"
      },
      "inbox-members-{{ each.key }}": {
        "for-each": "inboxes",
        "title": "Put the Sidekick user into the inbox \"{{ each.name }}\"",
        "where": "In Gladly: Settings > Orchestration > Inboxes > edit {{ each.name }} > Agents",
        "do": "Make sure that {{ user.email }} is among the agents of {{ each.name }}. (The same can be done at Settings > People > Users > Edit User > Inboxes.)",
        "who": "Administrator or Team Manager",
        "why": "Being in an inbox is what lets Sidekick into it. Gladly's API does not show who is.",
        "link": "inboxes.{{ each.key }}"
      },
      "message-automation": {
        "when": "chat-webhook-url",
        "title": "Switch on message automation for chat",
        "where": "In Gladly: Settings > Channels > Glad App > ⋮ > Configure > Enable Automation Services for Glad App",
        "where-before": "Settings > Channels > Sidekick > ⋮ > Configure > Self-Service > Enable Sidekick for Automation",
        "do": "For each Glad App (the chat window on your site, once called Sidekick) in which Gladly Sidekick is to answer: open ⋮ beside it, choose Configure, tick \"Enable Automation Services for Glad App\", answer \"Yes, proceed\" and save. If the option is not there, ask Gladly Support to turn it on.",
        "who": "Administrator",
        "why": "Sidekick needs it for the chat channel, the only one that the guide offers it for. Gladly's API does not show it."
      },
      "notification-endpoints": {
        "title": "Create the notification endpoint in Sidekick",
        "where": "In the Gladly Sidekick Dashboard: + Add Helpdesk Integration > Gladly > Notification Endpoints > + New Notification Endpoint",
        "do": "Name it {{ endpoint-name }} and save. With several brands, regions or shops create one for each, and use this integration once for each. Write the addresses that it shows into the inputs chat-webhook-url (only if Sidekick is to answer chats) and other-webhook-url. Ask Gladly Support for Sidekick's webhook API token and put it into the secret that the input webhook-api-key names. Gladly Support helps with the addresses as well.",
        "who": "Someone with access to the Gladly Sidekick Dashboard",
        "why": "Gladly's webhooks lead to these addresses and show the token there.",
        "before": [
          "webhooks.chat",
          "webhooks.other-channels"
        ]
      },
      "dashboard-token": {
        "title": "Add the Gladly user and token to Sidekick",
        "where": "In the Gladly Sidekick Dashboard: Integrations > API tokens > Add Token (top right)",
        "do": "Enter the email address {{ user.email }} and its Gladly API token, then go back to the dashboard.",
        "who": "Someone with access to the Gladly Sidekick Dashboard",
        "why": "Sidekick cannot work with the events that it receives without a token."
      },
      "hand-off-inbox": {
        "title": "Check where Sidekick hands conversations to people",
        "where": "In Gladly: Settings > Entry Points; the inbox set in Sidekick: in the Gladly Sidekick Dashboard, or with Gladly Support",
        "do": "A conversation that Sidekick does not finish goes to the inbox set in Sidekick or, where none is set, to the default inbox of its entry point. Make sure that people look after that inbox, and tell your agents what to expect: they do not see the exchange with Sidekick in Gladly before it is handed to them, and five idle minutes close a session.",
        "who": "Whoever leads the agents",
        "why": "Otherwise customers wait in an inbox that nobody reads."
      }
    },
    "handover": {
      "dashboard": {
        "title": "For the Gladly Sidekick Dashboard",
        "fields": {
          "Gladly organization URL": "{{ organization.url }}",
          "Email of the Gladly user": "{{ user.email }}",
          "API token of that user": "{{ user.token }}",
          "Inboxes": "{{ inbox-names }}",
          "Name of the notification endpoint": "{{ endpoint-name }}"
        }
      }
    },
    "troubleshooting": [
      {
        "question": "The option for automation is missing in the settings of the chat channel.",
        "answer": "Ask Gladly Support to turn it on for your organization."
      },
      {
        "question": "Which address do the webhooks need?",
        "answer": "The Sidekick Dashboard shows it when a notification endpoint has been saved. If you cannot tell which one it is, ask Gladly Support."
      },
      {
        "question": "Which inboxes should Sidekick be in?",
        "answer": "All in which it is to answer. Gladly Support helps to choose them."
      },
      {
        "question": "Which email address does the Sidekick user need?",
        "answer": "One of a prescribed form with your company's name in it. Gladly Support tells you which."
      },
      {
        "question": "Agents do not see what Sidekick wrote to a customer.",
        "answer": "The exchange is not shown in Gladly until Sidekick hands the conversation over."
      },
      {
        "question": "A conversation that Sidekick handed over turned up in another inbox.",
        "answer": "It goes to the inbox set in Sidekick or, where none is set, to the default inbox of the entry point."
      },
      {
        "question": "A session with Sidekick ended by itself.",
        "answer": "Five idle minutes close a session."
      }
    ]
  },
  {
    "id": "hioperator",
    "name": "HiOperator",
    "summary": "Outsourced agents answer customers in an inbox of their own; HiOperator builds its own webhooks.",
    "guide": "Set Up HiOperator Integration",
    "requires": [
      "Administrator",
      "API User"
    ],
    "signature": {
      "words": [
        "hioperator"
      ]
    },
    "inputs": {
      "vendor-webhook-name": {
        "type": "text",
        "description": "Name of the webhooks that HiOperator makes in Gladly; * stands for any text. HiOperator does not publish their names, so give the real one once it is there.",
        "where-to-find": "In Gladly: Settings > App Developer Tools > Webhooks",
        "from-step": "vendor-builds",
        "default": "*HiOperator*",
        "example": "HiOperator chats"
      },
      "vendor-webhook-url": {
        "type": "text",
        "description": "Address that HiOperator's webhooks lead to; * stands for any text. A webhook counts as HiOperator's when its name or its address fits.",
        "where-to-find": "In Gladly: Settings > App Developer Tools > Webhooks",
        "from-step": "vendor-builds",
        "default": "*hioperator*",
        "example": "https://gladly.hioperator.example/*"
      }
    },
    "user": {
      "roles": [
        "Administrator",
        "Agent",
        "API User"
      ]
    },
    "inboxes": {
      "hioperator": {
        "name": "HiOperator",
        "sla-minutes": 1440
      }
    },
    "topics": {
      "hioperator": {
        "name": "HiOperator"
      },
      "hio-escalation": {
        "name": "HiO_Escalation"
      }
    },
    "webhooks": {
      "vendor": {
        "owner": "vendor",
        "name": "{{ vendor-webhook-name }}",
        "url": "{{ vendor-webhook-url }}"
      }
    },
    "steps": {
      "agree-scope": {
        "title": "Agree with HiOperator what it will do for you",
        "where": "With your Client Success Team and Workflow Engineer at HiOperator",
        "do": "Settle together what HiOperator is to do on your behalf.",
        "who": "Whoever owns customer service, with HiOperator",
        "why": "HiOperator builds its workflows and webhooks from what you agree here."
      },
      "create-user": {
        "title": "Create the Gladly user for HiOperator",
        "where": "In Gladly: Settings > People > Users > Add User",
        "do": "Add a user that nobody but HiOperator uses. Email: {{ user.email }} (its mailbox must be one that you can open). Full name: {{ user.name }}. Roles: {{ user.roles }}. Save, open the invitation in that mailbox and set the password. The link works once, for 24 hours.",
        "who": "Administrator",
        "why": "HiOperator signs in to Gladly as this user.",
        "done-when": "user"
      },
      "user-roles": {
        "title": "Check the roles of the HiOperator user",
        "where": "In Gladly: Settings > People > Users > hover over {{ user.email }} > ⋮ > Edit User",
        "do": "Make sure that {{ user.email }} is activated and has the roles {{ user.roles }}.",
        "who": "Administrator",
        "why": "Without a role HiOperator is refused, and Gladly's API does not show roles.",
        "link": "user"
      },
      "create-token": {
        "title": "Create the API token of the HiOperator user",
        "where": "In Gladly: Settings > API Tokens > Create Token",
        "where-before": "More settings > API Tokens, or Integrations > API Token",
        "do": "Sign in to Gladly as {{ user.email }} and create a token. Copy it at once and store it where your company keeps passwords: Gladly shows it this one time only.",
        "who": "The user {{ user.email }}, which has the role API User",
        "why": "HiOperator reads and answers through Gladly's API with this token. It is good for this one Gladly environment.",
        "done-when": "user.token"
      },
      "create-inbox": {
        "title": "Create the inbox \"{{ inboxes.hioperator.name }}\"",
        "where": "In Gladly: Settings > Orchestration > Inboxes > Create Inbox",
        "do": "Create an inbox with the name {{ inboxes.hioperator.name }}, spelt exactly so.",
        "who": "Administrator or Team Manager",
        "why": "Requests from customers that HiOperator answers are queued there.",
        "done-when": "inboxes.hioperator"
      },
      "inbox-sla": {
        "title": "Set the SLA of \"{{ inboxes.hioperator.name }}\"",
        "where": "In Gladly: Settings > Orchestration > Inboxes > edit {{ inboxes.hioperator.name }} > SLA",
        "do": "Set the SLA to {{ inboxes.hioperator.sla-minutes }} minutes. (HiOperator's guide asks for 24 hours, which is 1440 minutes.)",
        "who": "Administrator or Team Manager",
        "why": "HiOperator works to this time. Gladly's API does not show it.",
        "link": "inboxes.hioperator"
      },
      "inbox-members": {
        "title": "Put the HiOperator user into \"{{ inboxes.hioperator.name }}\"",
        "where": "In Gladly: Settings > Orchestration > Inboxes > edit {{ inboxes.hioperator.name }} > Agents",
        "do": "Add {{ user.email }} to the agents of the inbox. (The same can be done at Settings > People > Users > Edit User > Inboxes.)",
        "who": "Administrator or Team Manager",
        "why": "HiOperator works in the inbox as this user. Gladly's API does not show who is in an inbox.",
        "link": "inboxes.hioperator"
      },
      "hand-over": {
        "title": "Give HiOperator what it needs to connect",
        "where": "To your Director of Client Success at HiOperator",
        "do": "Pass on the Gladly URL {{ organization.url }}, the email address {{ user.email }}, the API token of that user, the inbox {{ inboxes.hioperator.name }} and the topics {{ topics.hioperator.name }} and {{ topics.hio-escalation.name }}. Send the token by a way that you trust with passwords. The command \"handover {{ integration }}\" prints the list.",
        "who": "Whoever created the token",
        "why": "HiOperator can only begin to build with these five.",
        "after": [
          "topics.hioperator",
          "topics.hio-escalation"
        ]
      },
      "vendor-builds": {
        "title": "Have HiOperator build its workflows and webhooks",
        "where": "With HiOperator's engineers",
        "do": "Wait until HiOperator says that its workflows are built and that its own Gladly webhooks for voice, chat and email are there. Then look up their names at Settings > App Developer Tools > Webhooks (older menus: More settings > Webhooks, or Integrations > Webhooks); if they are not found by \"{{ vendor-webhook-name }}\", write the right name into the input vendor-webhook-name.",
        "who": "HiOperator",
        "why": "These webhooks bring HiOperator the calls, chats and emails that it handles. They count towards the 20 webhooks that Gladly allows an organization."
      }
    },
    "handover": {
      "connection": {
        "title": "For the Director of Client Success at HiOperator",
        "fields": {
          "Gladly URL": "{{ organization.url }}",
          "Email of the Gladly user": "{{ user.email }}",
          "API token of that user": "{{ user.token }}",
          "Inbox": "{{ inboxes.hioperator.name }}",
          "Topic for conversations taken over by HiOperator": "{{ topics.hioperator.name }}",
          "Topic for emails and chats escalated by HiOperator": "{{ topics.hio-escalation.name }}"
        }
      }
    },
    "troubleshooting": [
      {
        "question": "The webhooks that HiOperator made are reported as missing.",
        "answer": "HiOperator does not publish their names. Look them up in Gladly (Settings > App Developer Tools > Webhooks) and write what they have in common into the input vendor-webhook-name or vendor-webhook-url."
      },
      {
        "question": "There is no room for HiOperator's webhooks.",
        "answer": "Gladly allows an organization 20 webhooks, and HiOperator's count as well. Remove one that is not needed any more."
      },
      {
        "question": "The inbox is reported as missing although it is there.",
        "answer": "It has to be spelt exactly as in the file, and must not be deactivated."
      },
      {
        "question": "The API token was not saved.",
        "answer": "Gladly does not show it again. Create another one, give it to HiOperator, and delete the old one."
      }
    ]
  },
  {
    "id": "idiomatic",
    "name": "Idiomatic",
    "summary": "Gladly sends conversation events to Idiomatic, which reads the rest through Gladly's API.",
    "guide": "Set Up Idiomatic Integration",
    "requires": [
      "Administrator",
      "API User"
    ],
    "signature": {
      "words": [
        "idiomatic"
      ],
      "by-events": [
        "events"
      ]
    },
    "inputs": {
      "webhook-url": {
        "type": "url",
        "description": "Address that Idiomatic made for your events.",
        "where-to-find": "Your contact at Idiomatic sends it once the endpoint is there.",
        "from-step": "webhook-endpoint",
        "required": true,
        "example": "https://hooks.idiomatic.example/acme"
      },
      "webhook-api-key": {
        "type": "secret",
        "description": "Idiomatic's webhook API token, which Gladly sends in the header x-api-key.",
        "where-to-find": "Your contact at Idiomatic sends it together with the address.",
        "from-step": "webhook-endpoint",
        "required": true,
        "example": {
          "secret": "IDIOMATIC_WEBHOOK_KEY"
        }
      },
      "webhook-name": {
        "type": "text",
        "description": "Name of the webhook in Gladly. Choose one that tells which Idiomatic instance it belongs to if you have several.",
        "default": "Idiomatic",
        "example": "Idiomatic (Acme EU)"
      }
    },
    "user": {
      "roles": [
        "API User",
        "Agent",
        "Administrator"
      ]
    },
    "webhooks": {
      "events": {
        "name": "{{ webhook-name }}",
        "url": "{{ webhook-url }}",
        "headers": {
          "x-api-key": "{{ webhook-api-key }}"
        },
        "events": [
          "CONVERSATION/CREATED",
          "CONVERSATION/CLOSED",
          "CONVERSATION/NOTE_CREATED",
          "CONVERSATION/TOPIC_ADDED",
          "CONVERSATION/TOPIC_REMOVED",
          "CONVERSATION_ASSIGNEE/UPDATED",
          "CONTACT/MESSAGE_SENT",
          "CONTACT/MESSAGE_RECEIVED",
          "MESSAGE/RECEIVED",
          "CONVERSATION_STATUS/UPDATED"
        ]
      }
    },
    "steps": {
      "create-user": {
        "title": "Create the Gladly user for Idiomatic",
        "where": "In Gladly: Settings > People > Users > Add User",
        "do": "Add a user that nobody but Idiomatic uses. Email: {{ user.email }}. Full name: {{ user.name }}. Roles: {{ user.roles }}. Save, then activate it by the invitation sent to that address. The link works once, for 24 hours.",
        "who": "Administrator",
        "why": "Idiomatic signs in to Gladly's API as this user.",
        "done-when": "user"
      },
      "user-roles": {
        "title": "Check the roles of the Idiomatic user",
        "where": "In Gladly: Settings > People > Users > hover over {{ user.email }} > ⋮ > Edit User",
        "do": "Make sure that {{ user.email }} is activated and has the roles {{ user.roles }}.",
        "who": "Administrator",
        "why": "Without a role Idiomatic is refused, and Gladly's API does not show roles.",
        "link": "user"
      },
      "create-token": {
        "title": "Create the API token of the Idiomatic user",
        "where": "In Gladly: Settings > API Tokens > Create Token",
        "where-before": "More settings > API Tokens, or Integrations > API Token",
        "do": "Sign in to Gladly as {{ user.email }} and create a token. Copy it at once, and store the email address and the token where your company keeps passwords: Gladly shows the token this one time only.",
        "who": "The user {{ user.email }}, which has the role API User",
        "why": "Idiomatic needs the email address and the token to read conversations.",
        "done-when": "user.token"
      },
      "hand-over": {
        "title": "Give Idiomatic what it needs to connect",
        "where": "To your contact at Idiomatic",
        "do": "Pass on the full Gladly domain {{ organization.host }}, the email address {{ user.email }} and the API token of that user. Send the token by a way that you trust with passwords. The command \"handover {{ integration }}\" prints the list.",
        "who": "Whoever created the token",
        "why": "Idiomatic makes the endpoint for your events with these three."
      },
      "webhook-endpoint": {
        "title": "Get the webhook address and token from Idiomatic",
        "where": "From your contact at Idiomatic",
        "do": "Idiomatic makes an API endpoint with an SQS queue that stores your events. Ask for the address and for the webhook API token. Put the address into the input webhook-url and the token into the secret that the input webhook-api-key names.",
        "who": "Idiomatic",
        "why": "The webhook leads there. While Idiomatic's extraction is paused, events wait in the queue for up to four days (14 if Idiomatic sets it so).",
        "before": [
          "webhooks.events"
        ]
      }
    },
    "handover": {
      "connection": {
        "title": "For your contact at Idiomatic",
        "fields": {
          "Gladly domain": "{{ organization.host }}",
          "Email of the Gladly user": "{{ user.email }}",
          "API token of that user": "{{ user.token }}"
        }
      }
    },
    "troubleshooting": [
      {
        "question": "The webhook cannot be enabled.",
        "answer": "Gladly first sends a PING to the address and waits 15 seconds for a good answer. Ask Idiomatic whether the endpoint is ready and whether the webhook API token is the right one."
      },
      {
        "question": "Gladly has switched the webhook off.",
        "answer": "Gladly does so when the endpoint fails to take an event in spite of several retries. The webhook's log in Gladly (Settings > App Developer Tools > Webhooks > edit > Logs) shows what went wrong. Settle it with Idiomatic, then switch the webhook on again."
      },
      {
        "question": "Are events lost while Idiomatic's extraction is paused?",
        "answer": "Not at once: they wait in Idiomatic's queue for up to four days, or up to 14 if Idiomatic sets it so."
      },
      {
        "question": "The API token was not saved.",
        "answer": "Gladly does not show it again. Create another one, give it to Idiomatic, and delete the old one."
      }
    ]
  },
  {
    "id": "playvox",
    "name": "Playvox",
    "summary": "Workforce management: Playvox plans agents' time from Gladly's conversations and agent statuses. It makes its own webhook.",
    "guide": "Playvox Integration Overview",
    "requires": [
      "Administrator",
      "API User"
    ],
    "signature": {
      "words": [
        "playvox"
      ]
    },
    "inputs": {
      "connector-name": {
        "type": "text",
        "description": "What the Gladly connector is called in Playvox.",
        "default": "Gladly",
        "example": "Gladly production"
      },
      "connector-description": {
        "type": "text",
        "description": "Short description of the Gladly connector in Playvox.",
        "default": "Conversations, agents and agent statuses from Gladly",
        "example": "Gladly, all brands"
      },
      "inbox-names": {
        "type": "list",
        "description": "Inboxes that Playvox plans for, by their names in Gladly. They are checked to be there; left out, none is checked.",
        "where-to-find": "You settle them with your implementation specialist.",
        "from-step": "define-inboxes",
        "example": [
          "Customer Support"
        ]
      },
      "tasks": {
        "type": "list",
        "description": "Tasks in Playvox with the statuses that count as each. Left out, they are Playvox's sample, in which Break, Lunch, Meeting and Other stand for your own away reasons.",
        "where-to-find": "Away reasons, in Gladly: the Agent Status page of the settings",
        "from-step": "away-reasons",
        "fields": {
          "name": {
            "type": "text",
            "description": "Name of the task.",
            "required": true,
            "example": "Agent Status – Logged In"
          },
          "expression": {
            "type": "text",
            "description": "Regular expression that matches the status.",
            "required": true,
            "example": "LOGGED_IN"
          }
        },
        "check": "task-expressions",
        "example": [
          {
            "name": "Agent Status – Went Away",
            "expression": "Break|Lunch|Training|WENT_AWAY"
          }
        ],
        "default": [
          {
            "name": "Agent Status – Logged In",
            "expression": "LOGGED_IN"
          },
          {
            "name": "Agent Status – Logged Out",
            "expression": "LOGGED_OUT"
          },
          {
            "name": "Agent Status – Went Away",
            "expression": "Break|Lunch|Meeting|Other|WENT_AWAY"
          },
          {
            "name": "Agent Status – Returned from Away",
            "expression": "RETURNED_FROM_AWAY"
          },
          {
            "name": "Agent Status – Availability Updated",
            "expression": "AvailableFor:.*|Unavailable"
          }
        ]
      },
      "vendor-webhook-name": {
        "type": "text",
        "description": "Name of the webhook that Playvox makes in Gladly; * stands for any text.",
        "where-to-find": "In Gladly: Settings > App Developer Tools > Webhooks",
        "from-step": "connector",
        "default": "*Playvox*",
        "example": "Playvox WFM"
      },
      "vendor-webhook-url": {
        "type": "text",
        "description": "Address that Playvox's webhook leads to; * stands for any text. A webhook counts as Playvox's when its name or its address fits.",
        "where-to-find": "In Gladly: Settings > App Developer Tools > Webhooks",
        "from-step": "connector",
        "default": "*playvox*",
        "example": "https://gladly.playvox.example/*"
      }
    },
    "user": {
      "roles": [
        "API User",
        "Agent"
      ]
    },
    "inboxes": {
      "{{ each }}": {
        "for-each": "inbox-names",
        "name": "{{ each }}"
      }
    },
    "webhooks": {
      "vendor": {
        "owner": "vendor",
        "name": "{{ vendor-webhook-name }}",
        "url": "{{ vendor-webhook-url }}",
        "events": [
          "CONVERSATION/CREATED",
          "CONVERSATION/CLOSED"
        ]
      }
    },
    "steps": {
      "playvox-access": {
        "title": "Have elevated access to Playvox",
        "where": "In Playvox",
        "do": "Make sure that your Playvox account may set up integrations.",
        "who": "Your Playvox administrator",
        "why": "Without it you cannot link Gladly."
      },
      "implementation-specialist": {
        "title": "Meet your implementation specialist",
        "where": "With Playvox; usually arranged while you buy it",
        "do": "Get to know the implementation specialist whom Playvox assigns to you and agree on dates. Plan for about eight weeks.",
        "who": "Whoever owns workforce management",
        "why": "The specialist guides the setup, and is your support until it is done."
      },
      "weekly-meetings": {
        "title": "Agree on weekly meetings",
        "where": "With your implementation specialist",
        "do": "Meet every week while Playvox is being introduced.",
        "who": "Whoever owns workforce management",
        "why": "Open questions of the setup are settled there."
      },
      "define-inboxes": {
        "title": "Define inboxes and SLA targets",
        "where": "With your implementation specialist",
        "do": "Settle which Gladly inboxes Playvox plans for and which SLA targets count. Write the inboxes into the input inbox-names if their presence is to be checked.",
        "who": "Whoever owns workforce management",
        "why": "They are settled as part of the introduction."
      },
      "create-user": {
        "title": "Create the Gladly user for Playvox",
        "where": "In Gladly: Settings > People > Users > Add User",
        "do": "Have a user that may create API tokens; one that nobody but Playvox uses is best. Email: {{ user.email }}. Full name: {{ user.name }}. Roles: {{ user.roles }}. Ask your specialist whether Playvox reads Gladly's reports; for these the user needs Administrator as well. Activate it by the invitation sent to that address. The link works once, for 24 hours.",
        "who": "Administrator",
        "why": "Playvox signs in to Gladly's API as this user.",
        "done-when": "user"
      },
      "user-roles": {
        "title": "Check the roles of the Playvox user",
        "where": "In Gladly: Settings > People > Users > hover over {{ user.email }} > ⋮ > Edit User",
        "do": "Make sure that {{ user.email }} is activated and has the roles {{ user.roles }}. If your specialist says that Playvox reads Gladly's reports, add Administrator.",
        "who": "Administrator",
        "why": "Without a role Playvox is refused, and Gladly's API does not show roles.",
        "link": "user"
      },
      "create-token": {
        "title": "Create the API token of the Playvox user",
        "where": "In Gladly: Settings > API Tokens > Create Token",
        "where-before": "More settings > API Tokens, or Integrations > API Token",
        "do": "Sign in to Gladly as {{ user.email }} and create a token. Copy it at once and store it where your company keeps passwords: Gladly shows it this one time only.",
        "who": "The user {{ user.email }}, which has the role API User",
        "why": "Playvox's form for Gladly asks for it.",
        "done-when": "user.token"
      },
      "connector": {
        "title": "Connect Gladly in Playvox",
        "where": "In Playvox: home page > Integrations > Gladly App",
        "do": "Fill in the form. Name: {{ connector-name }}. Description: {{ connector-description }}. Gladly URL: {{ organization.host }}. Gladly API User Name: {{ user.email }}. Gladly API User Password: the API token of that user. Click Save, wait until it can be submitted, and click OK.",
        "who": "Someone with elevated access to Playvox",
        "why": "This connects Playvox to Gladly; from then on it makes its webhook and reads users and statuses.",
        "done-when": "webhooks.vendor"
      },
      "away-reasons": {
        "title": "Compare the away reasons with the tasks",
        "where": "In Gladly: the Agent Status page of the settings",
        "do": "The tasks have to name the away reasons that your agents choose from; Break, Lunch, Meeting and Other in Playvox's sample are only examples. If yours are called otherwise, write your own tasks into the input tasks. WENT_AWAY covers agents who are away without a reason. Playvox's sample has no task for the status CHANGED_ACTIVE_REASON: ask your specialist whether you need one.",
        "who": "Administrator",
        "why": "Gladly's API does not show away reasons, so only a person can compare them."
      },
      "task-{{ each.name }}": {
        "for-each": "tasks",
        "title": "Create the task \"{{ each.name }}\"",
        "where": "In Playvox: Settings > Tasks > Add New",
        "do": "Name: {{ each.name }}. Integration Identifier (Regular Expression Matching), without the quotes: \"{{ each.expression }}\". Set the other options, such as the category, as your organization does.",
        "who": "Someone with elevated access to Playvox",
        "why": "Agent statuses from Gladly are counted by task."
      },
      "workstreams": {
        "title": "Create a workstream for each inbox",
        "where": "In Playvox, where workstreams are set up; your specialist shows you",
        "do": "The command \"handover {{ integration }}\" prints one line an inbox, made of the inbox's id and name, such as BBWGXUw8R4W9EBT4oqfXXX|Customer_Support. Enter it as the Integration Identifier (Regular Expression Matching) of the workstream. Do so again when inboxes are added or renamed.",
        "who": "Someone with elevated access to Playvox",
        "why": "Playvox recognises by it which inbox a conversation belongs to."
      },
      "users-arrive": {
        "title": "See that users arrive in Playvox",
        "where": "In Playvox",
        "do": "Check that your agents appear. They are matched by email address, once an hour, so an agent needs the same address in Gladly and in Playvox. Allow up to two hours after connecting.",
        "who": "Whoever owns workforce management",
        "why": "Agents who are not matched are missing from schedules."
      },
      "agent-status-arrives": {
        "title": "See that agent statuses and work sessions arrive in Playvox",
        "where": "In Playvox",
        "do": "Check that statuses of agents who are signed in to Gladly appear under the right tasks. Statuses come every minute, work sessions every ten. Allow up to two hours after connecting.",
        "who": "Whoever owns workforce management",
        "why": "It shows that the tasks match."
      },
      "workstream-data-arrives": {
        "title": "See that conversations arrive under the right workstreams",
        "where": "In Playvox",
        "do": "Check that new conversations appear under the workstream of their inbox. They come nearly at once. Allow up to two hours after connecting.",
        "who": "Whoever owns workforce management",
        "why": "It shows that the webhook and the workstreams work."
      },
      "training": {
        "title": "Take the training for admins, schedulers and agents",
        "where": "With Playvox",
        "do": "Have the three trainings held that Playvox gives, for Admin, Schedule and Agent.",
        "who": "Whoever owns workforce management",
        "why": "They are part of the introduction."
      },
      "support-hand-over": {
        "title": "Get to know Playvox's support at the end",
        "where": "With your implementation specialist",
        "do": "Ask questions to your specialist, not to Playvox's support team, until the introduction is complete. Then have the specialist introduce you to the support process.",
        "who": "Whoever owns workforce management",
        "why": "From then on support is your contact."
      }
    },
    "handover": {
      "connector": {
        "title": "Form in Playvox: Integrations > Gladly App",
        "fields": {
          "Name": "{{ connector-name }}",
          "Description": "{{ connector-description }}",
          "Gladly URL": "{{ organization.host }}",
          "Gladly API User Name": "{{ user.email }}",
          "Gladly API User Password": "{{ user.token }}"
        }
      },
      "tasks": {
        "title": "Tasks in Playvox: Settings > Tasks > Add New",
        "columns": [
          "Agent Status Name",
          "Integration Identifier (Regular Expression Matching)"
        ],
        "rows": [
          {
            "for-each": "tasks",
            "cells": [
              "{{ each.name }}",
              "{{ each.expression }}"
            ]
          }
        ]
      },
      "workstreams": {
        "title": "Workstreams in Playvox",
        "computed": "inbox-workstreams"
      }
    },
    "troubleshooting": [
      {
        "question": "Whom do I ask while Playvox is being introduced?",
        "answer": "Your implementation specialist, not Playvox's support team. You are introduced to the support process when the introduction is complete."
      }
    ]
  }
];
