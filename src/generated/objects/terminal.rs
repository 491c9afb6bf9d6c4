// Generated from 2026-10-28.endive by tests/codegen. Do not edit.

use crate::object::record::{object, record};

record! {
    /// Stripe's `terminal.location` object.
    TerminalLocation {
        /// The id; empty if Stripe sent none.
        0 id "id": String,
        /// See [`Address`](crate::object::Address).
        1 address "address": Option<Box<crate::object::Address>>,
        /// See [`AddressKana`](terminal_location::AddressKana). May be absent.
        2 address_kana "address_kana": Option<Box<terminal_location::AddressKana>>,
        /// See [`AddressKanji`](terminal_location::AddressKanji). May be absent.
        3 address_kanji "address_kanji": Option<Box<terminal_location::AddressKanji>>,
        /// Text. May be absent.
        4 configuration_overrides "configuration_overrides": Option<String>,
        /// A flag. May be absent.
        5 deleted "deleted": Option<bool>,
        /// Text.
        6 display_name "display_name": Option<String>,
        /// Text. May be absent.
        7 display_name_kana "display_name_kana": Option<String>,
        /// Text. May be absent.
        8 display_name_kanji "display_name_kanji": Option<String>,
        /// A flag.
        9 livemode "livemode": Option<bool>,
        /// Your own keys and values.
        10 metadata "metadata": crate::object::Metadata,
        /// Text. May be absent.
        11 phone "phone": Option<String>,
    }
}
object! { TerminalLocation: "terminal.location" }
/// The parts of a [`TerminalLocation`](crate::object::TerminalLocation).
pub mod terminal_location {
    use crate::object::record::record;
    record! {
        /// `address_kana` of a `terminal.location`.
        AddressKana {
            /// Text. May be null.
            0 city "city": Option<String>,
            /// Text. May be null.
            1 country "country": Option<String>,
            /// Text. May be null.
            2 line1 "line1": Option<String>,
            /// Text. May be null.
            3 line2 "line2": Option<String>,
            /// Text. May be null.
            4 postal_code "postal_code": Option<String>,
            /// Text. May be null.
            5 state "state": Option<String>,
            /// Text. May be null.
            6 town "town": Option<String>,
        }
    }
    /// `address_kanji` of a `terminal.location`. The same as [`AddressKana`](AddressKana).
    pub type AddressKanji = AddressKana;
}
record! {
    /// Stripe's `terminal.reader` object.
    TerminalReader {
        /// The id; empty if Stripe sent none.
        0 id "id": String,
        /// See [`Action`](terminal_reader::Action). May be null.
        1 action "action": Option<Box<terminal_reader::Action>>,
        /// A flag. May be absent.
        2 deleted "deleted": Option<bool>,
        /// Text. May be null.
        3 device_sw_version "device_sw_version": Option<String>,
        /// A word of [`DeviceType`](terminal_reader::DeviceType); unknown ones are kept.
        4 device_type "device_type": Option<terminal_reader::DeviceType>,
        /// Text. May be null.
        5 ip_address "ip_address": Option<String>,
        /// Text.
        6 label "label": Option<String>,
        /// A time, UTC. May be null.
        7 last_seen_at "last_seen_at": Option<time::OffsetDateTime>,
        /// A flag.
        8 livemode "livemode": Option<bool>,
        /// Id of a `terminal.location`, or the object where it was expanded. May be null.
        9 location "location": Option<crate::object::Expandable<crate::object::TerminalLocation>>,
        /// Your own keys and values.
        10 metadata "metadata": crate::object::Metadata,
        /// Text.
        11 serial_number "serial_number": Option<String>,
        /// A word of [`Status`](terminal_reader::Status); unknown ones are kept. May be null.
        12 status "status": Option<terminal_reader::Status>,
    }
}
object! { TerminalReader: "terminal.reader" }
/// The parts of a [`TerminalReader`](crate::object::TerminalReader).
pub mod terminal_reader {
    use crate::object::record::{element, record};
    use crate::object::words::words;
    record! {
        /// `action` of a `terminal.reader`.
        Action {
            /// See [`ActionApiError`](crate::object::terminal_reader::ActionApiError). May be null.
            0 api_error "api_error": Option<Box<crate::object::terminal_reader::ActionApiError>>,
            /// See [`ActionCollectInputs`](crate::object::terminal_reader::ActionCollectInputs). May be absent.
            1 collect_inputs "collect_inputs": Option<Box<crate::object::terminal_reader::ActionCollectInputs>>,
            /// See [`ActionCollectPaymentMethod`](crate::object::terminal_reader::ActionCollectPaymentMethod). May be absent.
            2 collect_payment_method "collect_payment_method": Option<Box<crate::object::terminal_reader::ActionCollectPaymentMethod>>,
            /// See [`ActionConfirmPaymentIntent`](crate::object::terminal_reader::ActionConfirmPaymentIntent). May be absent.
            3 confirm_payment_intent "confirm_payment_intent": Option<Box<crate::object::terminal_reader::ActionConfirmPaymentIntent>>,
            /// Text. May be null.
            4 failure_code "failure_code": Option<String>,
            /// Text. May be null.
            5 failure_message "failure_message": Option<String>,
            /// See [`ActionPrintContent`](crate::object::terminal_reader::ActionPrintContent). May be absent.
            6 print_content "print_content": Option<Box<crate::object::terminal_reader::ActionPrintContent>>,
            /// See [`ActionProcessPaymentIntent`](crate::object::terminal_reader::ActionProcessPaymentIntent). May be absent.
            7 process_payment_intent "process_payment_intent": Option<Box<crate::object::terminal_reader::ActionProcessPaymentIntent>>,
            /// See [`ActionProcessSetupIntent`](crate::object::terminal_reader::ActionProcessSetupIntent). May be absent.
            8 process_setup_intent "process_setup_intent": Option<Box<crate::object::terminal_reader::ActionProcessSetupIntent>>,
            /// See [`ActionRefundPayment`](crate::object::terminal_reader::ActionRefundPayment). May be absent.
            9 refund_payment "refund_payment": Option<Box<crate::object::terminal_reader::ActionRefundPayment>>,
            /// See [`ActionSetReaderDisplay`](crate::object::terminal_reader::ActionSetReaderDisplay). May be absent.
            10 set_reader_display "set_reader_display": Option<Box<crate::object::terminal_reader::ActionSetReaderDisplay>>,
            /// A word of [`ActionStatus`](crate::object::terminal_reader::ActionStatus); unknown ones are kept.
            11 status "status": Option<crate::object::terminal_reader::ActionStatus>,
            /// A word of [`ActionType`](crate::object::terminal_reader::ActionType); unknown ones are kept.
            12 type_ "type": Option<crate::object::terminal_reader::ActionType>,
        }
    }
    record! {
        /// `action.api_error` of a `terminal.reader`.
        ActionApiError {
            /// Text. May be absent.
            0 advice_code "advice_code": Option<String>,
            /// Text. May be absent.
            1 charge "charge": Option<String>,
            /// A word of [`ActionApiErrorCode`](crate::object::terminal_reader::ActionApiErrorCode); unknown ones are kept. May be absent.
            2 code "code": Option<crate::object::terminal_reader::ActionApiErrorCode>,
            /// Text. May be absent.
            3 decline_code "decline_code": Option<String>,
            /// Text. May be absent.
            4 doc_url "doc_url": Option<String>,
            /// Text. May be absent.
            5 message "message": Option<String>,
            /// Text. May be absent.
            6 network_advice_code "network_advice_code": Option<String>,
            /// Text. May be absent.
            7 network_decline_code "network_decline_code": Option<String>,
            /// Text. May be absent.
            8 param "param": Option<String>,
            /// The `payment_intent` object. May be absent.
            9 payment_intent "payment_intent": Option<Box<crate::object::PaymentIntent>>,
            /// The `payment_method` object. May be absent.
            10 payment_method "payment_method": Option<Box<crate::object::PaymentMethod>>,
            /// Text. May be absent.
            11 payment_method_type "payment_method_type": Option<String>,
            /// Text. May be absent.
            12 request_log_url "request_log_url": Option<String>,
            /// The `setup_intent` object. May be absent.
            13 setup_intent "setup_intent": Option<Box<crate::object::SetupIntent>>,
            /// A [`CustomerSource`](crate::object::CustomerSource). May be absent.
            14 source "source": Option<crate::object::CustomerSource>,
            /// A word of [`ActionApiErrorType`](crate::object::terminal_reader::ActionApiErrorType); unknown ones are kept.
            15 type_ "type": Option<crate::object::terminal_reader::ActionApiErrorType>,
        }
    }
    record! {
        /// `action.collect_inputs` of a `terminal.reader`.
        ActionCollectInputs {
            /// Array. Each element: See [`ActionCollectInputsInput`](crate::object::terminal_reader::ActionCollectInputsInput).
            0 inputs "inputs": Vec<crate::object::terminal_reader::ActionCollectInputsInput>,
            /// Your own keys and values. May be null.
            1 metadata "metadata": crate::object::Metadata,
        }
    }
    record! {
        /// `action.collect_inputs.input` of a `terminal.reader`.
        ActionCollectInputsInput {
            /// See [`ActionCollectInputsInputCustomText`](crate::object::terminal_reader::ActionCollectInputsInputCustomText). May be null.
            0 custom_text "custom_text": Option<Box<crate::object::terminal_reader::ActionCollectInputsInputCustomText>>,
            /// See [`ActionCollectInputsInputEmail`](crate::object::terminal_reader::ActionCollectInputsInputEmail). May be absent.
            1 email "email": Option<Box<crate::object::terminal_reader::ActionCollectInputsInputEmail>>,
            /// See [`ActionCollectInputsInputNumeric`](crate::object::terminal_reader::ActionCollectInputsInputNumeric). May be absent.
            2 numeric "numeric": Option<Box<crate::object::terminal_reader::ActionCollectInputsInputNumeric>>,
            /// See [`ActionCollectInputsInputPhone`](crate::object::terminal_reader::ActionCollectInputsInputPhone). May be absent.
            3 phone "phone": Option<Box<crate::object::terminal_reader::ActionCollectInputsInputPhone>>,
            /// A flag. May be null.
            4 required "required": Option<bool>,
            /// See [`ActionCollectInputsInputSelection`](crate::object::terminal_reader::ActionCollectInputsInputSelection). May be absent.
            5 selection "selection": Option<Box<crate::object::terminal_reader::ActionCollectInputsInputSelection>>,
            /// See [`ActionCollectInputsInputSignature`](crate::object::terminal_reader::ActionCollectInputsInputSignature). May be absent.
            6 signature "signature": Option<Box<crate::object::terminal_reader::ActionCollectInputsInputSignature>>,
            /// A flag. May be absent.
            7 skipped "skipped": Option<bool>,
            /// See [`ActionCollectInputsInputText`](crate::object::terminal_reader::ActionCollectInputsInputText). May be absent.
            8 text "text": Option<Box<crate::object::terminal_reader::ActionCollectInputsInputText>>,
            /// Array. Each element: See [`ActionCollectInputsInputToggle`](crate::object::terminal_reader::ActionCollectInputsInputToggle). May be null.
            9 toggles "toggles": Vec<crate::object::terminal_reader::ActionCollectInputsInputToggle>,
            /// A word of [`ActionCollectInputsInputType`](crate::object::terminal_reader::ActionCollectInputsInputType); unknown ones are kept.
            10 type_ "type": Option<crate::object::terminal_reader::ActionCollectInputsInputType>,
        }
    }
    element! { ActionCollectInputsInput }
    record! {
        /// `action.collect_inputs.input.custom_text` of a `terminal.reader`.
        ActionCollectInputsInputCustomText {
            /// Text. May be null.
            0 description "description": Option<String>,
            /// Text. May be null.
            1 skip_button "skip_button": Option<String>,
            /// Text. May be null.
            2 submit_button "submit_button": Option<String>,
            /// Text. May be null.
            3 title "title": Option<String>,
        }
    }
    record! {
        /// `action.collect_inputs.input.email` of a `terminal.reader`.
        ActionCollectInputsInputEmail {
            /// Text. May be null.
            0 value "value": Option<String>,
        }
    }
    /// `action.collect_inputs.input.numeric` of a `terminal.reader`. The same as [`ActionCollectInputsInputEmail`](ActionCollectInputsInputEmail).
    pub type ActionCollectInputsInputNumeric = ActionCollectInputsInputEmail;
    /// `action.collect_inputs.input.phone` of a `terminal.reader`. The same as [`ActionCollectInputsInputEmail`](ActionCollectInputsInputEmail).
    pub type ActionCollectInputsInputPhone = ActionCollectInputsInputEmail;
    record! {
        /// `action.collect_inputs.input.selection` of a `terminal.reader`.
        ActionCollectInputsInputSelection {
            /// The id; empty if Stripe sent none. May be null.
            0 id "id": String,
            /// Array. Each element: See [`ActionCollectInputsInputSelectionChoice`](crate::object::terminal_reader::ActionCollectInputsInputSelectionChoice).
            1 choices "choices": Vec<crate::object::terminal_reader::ActionCollectInputsInputSelectionChoice>,
            /// Text. May be null.
            2 text "text": Option<String>,
        }
    }
    record! {
        /// `action.collect_inputs.input.selection.choice` of a `terminal.reader`.
        ActionCollectInputsInputSelectionChoice {
            /// The id; empty if Stripe sent none. May be null.
            0 id "id": String,
            /// A word of [`ActionCollectInputsInputSelectionChoiceStyle`](crate::object::terminal_reader::ActionCollectInputsInputSelectionChoiceStyle); unknown ones are kept. May be null.
            1 style "style": Option<crate::object::terminal_reader::ActionCollectInputsInputSelectionChoiceStyle>,
            /// Text.
            2 text "text": Option<String>,
        }
    }
    element! { ActionCollectInputsInputSelectionChoice }
    /// `action.collect_inputs.input.signature` of a `terminal.reader`. The same as [`ActionCollectInputsInputEmail`](ActionCollectInputsInputEmail).
    pub type ActionCollectInputsInputSignature = ActionCollectInputsInputEmail;
    /// `action.collect_inputs.input.text` of a `terminal.reader`. The same as [`ActionCollectInputsInputEmail`](ActionCollectInputsInputEmail).
    pub type ActionCollectInputsInputText = ActionCollectInputsInputEmail;
    record! {
        /// `action.collect_inputs.input.toggle` of a `terminal.reader`.
        ActionCollectInputsInputToggle {
            /// A word of [`ActionCollectInputsInputToggleDefaultValue`](crate::object::terminal_reader::ActionCollectInputsInputToggleDefaultValue); unknown ones are kept. May be null.
            0 default_value "default_value": Option<crate::object::terminal_reader::ActionCollectInputsInputToggleDefaultValue>,
            /// Text. May be null.
            1 description "description": Option<String>,
            /// Text. May be null.
            2 title "title": Option<String>,
            /// A word of [`ActionCollectInputsInputToggleValue`](crate::object::terminal_reader::ActionCollectInputsInputToggleValue); unknown ones are kept. May be null.
            3 value "value": Option<crate::object::terminal_reader::ActionCollectInputsInputToggleValue>,
        }
    }
    element! { ActionCollectInputsInputToggle }
    record! {
        /// `action.collect_payment_method` of a `terminal.reader`.
        ActionCollectPaymentMethod {
            /// See [`ActionCollectPaymentMethodCollectConfig`](crate::object::terminal_reader::ActionCollectPaymentMethodCollectConfig). May be absent.
            0 collect_config "collect_config": Option<Box<crate::object::terminal_reader::ActionCollectPaymentMethodCollectConfig>>,
            /// Id of a `payment_intent`, or the object where it was expanded.
            1 payment_intent "payment_intent": Option<crate::object::Expandable<crate::object::PaymentIntent>>,
            /// The `payment_method` object. May be absent.
            2 payment_method "payment_method": Option<Box<crate::object::PaymentMethod>>,
        }
    }
    record! {
        /// `action.collect_payment_method.collect_config` of a `terminal.reader`.
        ActionCollectPaymentMethodCollectConfig {
            /// A flag. May be absent.
            0 enable_customer_cancellation "enable_customer_cancellation": Option<bool>,
            /// A flag. May be absent.
            1 skip_tipping "skip_tipping": Option<bool>,
            /// See [`ActionCollectPaymentMethodCollectConfigTipping`](crate::object::terminal_reader::ActionCollectPaymentMethodCollectConfigTipping). May be absent.
            2 tipping "tipping": Option<Box<crate::object::terminal_reader::ActionCollectPaymentMethodCollectConfigTipping>>,
        }
    }
    record! {
        /// `action.collect_payment_method.collect_config.tipping` of a `terminal.reader`.
        ActionCollectPaymentMethodCollectConfigTipping {
            /// An amount, in the currency's smallest unit. May be absent.
            0 amount_eligible "amount_eligible": Option<i64>,
        }
    }
    record! {
        /// `action.confirm_payment_intent` of a `terminal.reader`.
        ActionConfirmPaymentIntent {
            /// See [`ActionConfirmPaymentIntentConfirmConfig`](crate::object::terminal_reader::ActionConfirmPaymentIntentConfirmConfig). May be absent.
            0 confirm_config "confirm_config": Option<Box<crate::object::terminal_reader::ActionConfirmPaymentIntentConfirmConfig>>,
            /// Id of a `payment_intent`, or the object where it was expanded.
            1 payment_intent "payment_intent": Option<crate::object::Expandable<crate::object::PaymentIntent>>,
        }
    }
    record! {
        /// `action.confirm_payment_intent.confirm_config` of a `terminal.reader`.
        ActionConfirmPaymentIntentConfirmConfig {
            /// Text. May be absent.
            0 return_url "return_url": Option<String>,
        }
    }
    record! {
        /// `action.print_content` of a `terminal.reader`.
        ActionPrintContent {
            /// See [`ActionPrintContentImage`](crate::object::terminal_reader::ActionPrintContentImage). May be absent.
            0 image "image": Option<Box<crate::object::terminal_reader::ActionPrintContentImage>>,
            /// Text: `image`.
            1 type_ "type": Option<String>,
        }
    }
    record! {
        /// `action.print_content.image` of a `terminal.reader`.
        ActionPrintContentImage {
            /// A time, UTC.
            0 created_at "created_at": Option<time::OffsetDateTime>,
            /// Text.
            1 filename "filename": Option<String>,
            /// A whole number.
            2 size "size": Option<i64>,
            /// Text.
            3 type_ "type": Option<String>,
        }
    }
    record! {
        /// `action.process_payment_intent` of a `terminal.reader`.
        ActionProcessPaymentIntent {
            /// Id of a `payment_intent`, or the object where it was expanded.
            0 payment_intent "payment_intent": Option<crate::object::Expandable<crate::object::PaymentIntent>>,
            /// See [`ActionProcessPaymentIntentProcessConfig`](crate::object::terminal_reader::ActionProcessPaymentIntentProcessConfig). May be absent.
            1 process_config "process_config": Option<Box<crate::object::terminal_reader::ActionProcessPaymentIntentProcessConfig>>,
        }
    }
    record! {
        /// `action.process_payment_intent.process_config` of a `terminal.reader`.
        ActionProcessPaymentIntentProcessConfig {
            /// A flag. May be absent.
            0 enable_customer_cancellation "enable_customer_cancellation": Option<bool>,
            /// Text. May be absent.
            1 return_url "return_url": Option<String>,
            /// A flag. May be absent.
            2 skip_tipping "skip_tipping": Option<bool>,
            /// See [`ActionProcessPaymentIntentProcessConfigTipping`](crate::object::terminal_reader::ActionProcessPaymentIntentProcessConfigTipping). May be absent.
            3 tipping "tipping": Option<Box<crate::object::terminal_reader::ActionProcessPaymentIntentProcessConfigTipping>>,
        }
    }
    /// `action.process_payment_intent.process_config.tipping` of a `terminal.reader`. The same as [`ActionCollectPaymentMethodCollectConfigTipping`](ActionCollectPaymentMethodCollectConfigTipping).
    pub type ActionProcessPaymentIntentProcessConfigTipping = ActionCollectPaymentMethodCollectConfigTipping;
    record! {
        /// `action.process_setup_intent` of a `terminal.reader`.
        ActionProcessSetupIntent {
            /// Text. May be absent.
            0 generated_card "generated_card": Option<String>,
            /// See [`ActionProcessSetupIntentProcessConfig`](crate::object::terminal_reader::ActionProcessSetupIntentProcessConfig). May be absent.
            1 process_config "process_config": Option<Box<crate::object::terminal_reader::ActionProcessSetupIntentProcessConfig>>,
            /// Id of a `setup_intent`, or the object where it was expanded.
            2 setup_intent "setup_intent": Option<crate::object::Expandable<crate::object::SetupIntent>>,
        }
    }
    record! {
        /// `action.process_setup_intent.process_config` of a `terminal.reader`.
        ActionProcessSetupIntentProcessConfig {
            /// A flag. May be absent.
            0 enable_customer_cancellation "enable_customer_cancellation": Option<bool>,
        }
    }
    record! {
        /// `action.refund_payment` of a `terminal.reader`.
        ActionRefundPayment {
            /// An amount, in the currency's smallest unit. May be absent.
            0 amount "amount": Option<i64>,
            /// Id of a `charge`, or the object where it was expanded. May be absent.
            1 charge "charge": Option<crate::object::Expandable<crate::object::Charge>>,
            /// Your own keys and values. May be absent.
            2 metadata "metadata": crate::object::Metadata,
            /// Id of a `payment_intent`, or the object where it was expanded. May be absent.
            3 payment_intent "payment_intent": Option<crate::object::Expandable<crate::object::PaymentIntent>>,
            /// A word of [`ActionRefundPaymentReason`](crate::object::terminal_reader::ActionRefundPaymentReason); unknown ones are kept. May be absent.
            4 reason "reason": Option<crate::object::terminal_reader::ActionRefundPaymentReason>,
            /// Id of a `refund`, or the object where it was expanded. May be absent.
            5 refund "refund": Option<crate::object::Expandable<crate::object::Refund>>,
            /// A flag. May be absent.
            6 refund_application_fee "refund_application_fee": Option<bool>,
            /// See [`ActionRefundPaymentRefundPaymentConfig`](crate::object::terminal_reader::ActionRefundPaymentRefundPaymentConfig). May be absent.
            7 refund_payment_config "refund_payment_config": Option<Box<crate::object::terminal_reader::ActionRefundPaymentRefundPaymentConfig>>,
            /// A flag. May be absent.
            8 reverse_transfer "reverse_transfer": Option<bool>,
        }
    }
    /// `action.refund_payment.refund_payment_config` of a `terminal.reader`. The same as [`ActionProcessSetupIntentProcessConfig`](ActionProcessSetupIntentProcessConfig).
    pub type ActionRefundPaymentRefundPaymentConfig = ActionProcessSetupIntentProcessConfig;
    record! {
        /// `action.set_reader_display` of a `terminal.reader`.
        ActionSetReaderDisplay {
            /// See [`ActionSetReaderDisplayCart`](crate::object::terminal_reader::ActionSetReaderDisplayCart). May be null.
            0 cart "cart": Option<Box<crate::object::terminal_reader::ActionSetReaderDisplayCart>>,
            /// Text: `cart`.
            1 type_ "type": Option<String>,
        }
    }
    record! {
        /// `action.set_reader_display.cart` of a `terminal.reader`.
        ActionSetReaderDisplayCart {
            /// Text.
            0 currency "currency": Option<String>,
            /// Array. Each element: See [`ActionSetReaderDisplayCartLineItem`](crate::object::terminal_reader::ActionSetReaderDisplayCartLineItem).
            1 line_items "line_items": Vec<crate::object::terminal_reader::ActionSetReaderDisplayCartLineItem>,
            /// An amount, in the currency's smallest unit. May be null.
            2 tax "tax": Option<i64>,
            /// An amount, in the currency's smallest unit.
            3 total "total": Option<i64>,
        }
    }
    record! {
        /// `action.set_reader_display.cart.line_item` of a `terminal.reader`.
        ActionSetReaderDisplayCartLineItem {
            /// An amount, in the currency's smallest unit.
            0 amount "amount": Option<i64>,
            /// Text.
            1 description "description": Option<String>,
            /// A whole number.
            2 quantity "quantity": Option<i64>,
        }
    }
    element! { ActionSetReaderDisplayCartLineItem }
    /// `action.api_error.code` of a `terminal.reader`. The same as [`payment_intent::LastPaymentErrorCode`](crate::object::payment_intent::LastPaymentErrorCode).
    pub type ActionApiErrorCode = crate::object::payment_intent::LastPaymentErrorCode;
    /// `action.api_error.type` of a `terminal.reader`. The same as [`payment_intent::LastPaymentErrorType`](crate::object::payment_intent::LastPaymentErrorType).
    pub type ActionApiErrorType = crate::object::payment_intent::LastPaymentErrorType;
    words! {
        /// `action.collect_inputs.input.selection.choice.style` of a `terminal.reader`.
        ActionCollectInputsInputSelectionChoiceStyle {
            0 Primary "primary",
            1 Secondary "secondary",
        }
    }
    /// `action.collect_inputs.input.toggle.default_value` of a `terminal.reader`. The same as [`balance_settings::PaymentsPayoutsStatus`](crate::object::balance_settings::PaymentsPayoutsStatus).
    pub type ActionCollectInputsInputToggleDefaultValue = crate::object::balance_settings::PaymentsPayoutsStatus;
    /// `action.collect_inputs.input.toggle.value` of a `terminal.reader`. The same as [`balance_settings::PaymentsPayoutsStatus`](crate::object::balance_settings::PaymentsPayoutsStatus).
    pub type ActionCollectInputsInputToggleValue = crate::object::balance_settings::PaymentsPayoutsStatus;
    words! {
        /// `action.collect_inputs.input.type` of a `terminal.reader`.
        ActionCollectInputsInputType {
            0 Email "email",
            1 Numeric "numeric",
            2 Phone "phone",
            3 Selection "selection",
            4 Signature "signature",
            5 Text "text",
        }
    }
    words! {
        /// `action.refund_payment.reason` of a `terminal.reader`.
        ActionRefundPaymentReason {
            0 Duplicate "duplicate",
            1 Fraudulent "fraudulent",
            2 RequestedByCustomer "requested_by_customer",
        }
    }
    words! {
        /// `action.status` of a `terminal.reader`.
        ActionStatus {
            0 Failed "failed",
            1 InProgress "in_progress",
            2 Succeeded "succeeded",
        }
    }
    words! {
        /// `action.type` of a `terminal.reader`.
        ActionType {
            0 CollectInputs "collect_inputs",
            1 CollectPaymentMethod "collect_payment_method",
            2 ConfirmPaymentIntent "confirm_payment_intent",
            3 PrintContent "print_content",
            4 ProcessPaymentIntent "process_payment_intent",
            5 ProcessSetupIntent "process_setup_intent",
            6 RefundPayment "refund_payment",
            7 SetReaderDisplay "set_reader_display",
        }
    }
    words! {
        /// `device_type` of a `terminal.reader`.
        DeviceType {
            0 BbposChipper2x "bbpos_chipper2x",
            1 BbposWisepad3 "bbpos_wisepad3",
            2 BbposWiseposE "bbpos_wisepos_e",
            3 MobilePhoneReader "mobile_phone_reader",
            4 SimulatedStripeS700 "simulated_stripe_s700",
            5 SimulatedStripeS710 "simulated_stripe_s710",
            6 SimulatedStripeT600 "simulated_stripe_t600",
            7 SimulatedVerifoneM425 "simulated_verifone_m425",
            8 SimulatedVerifoneP630 "simulated_verifone_p630",
            9 SimulatedVerifoneUx700 "simulated_verifone_ux700",
            10 SimulatedVerifoneV660p "simulated_verifone_v660p",
            11 SimulatedWiseposE "simulated_wisepos_e",
            12 StripeM2 "stripe_m2",
            13 StripeS700 "stripe_s700",
            14 StripeS710 "stripe_s710",
            15 StripeT600 "stripe_t600",
            16 VerifoneP400 "verifone_P400",
            17 VerifoneM425 "verifone_m425",
            18 VerifoneP630 "verifone_p630",
            19 VerifoneUx700 "verifone_ux700",
            20 VerifoneV660p "verifone_v660p",
        }
    }
    /// `status` of a `terminal.reader`. The same as [`mandate::CustomerAcceptanceType`](crate::object::mandate::CustomerAcceptanceType).
    pub type Status = crate::object::mandate::CustomerAcceptanceType;
}
