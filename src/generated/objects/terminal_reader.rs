// Generated from 2026-10-28.endive by tests/codegen. Do not edit.

use crate::object::macros::{object, record};

record! {
    /// Stripe's `terminal.reader` object.
    TerminalReader {
        id "id": String, "The id; empty if Stripe sent none.";
        action "action": Option<Box<terminal_reader::Action>>, "See [`Action`](terminal_reader::Action). May be null.";
        deleted "deleted": Option<bool>, "A flag. May be absent.";
        device_sw_version "device_sw_version": Option<String>, "Text. May be null.";
        device_type "device_type": Option<terminal_reader::DeviceType>, "A word of [`DeviceType`](terminal_reader::DeviceType); unknown ones are kept.";
        ip_address "ip_address": Option<String>, "Text. May be null.";
        label "label": Option<String>, "Text.";
        last_seen_at "last_seen_at": Option<time::OffsetDateTime>, "A time, UTC. May be null.";
        livemode "livemode": Option<bool>, "A flag.";
        location "location": Option<crate::object::Expandable<crate::object::TerminalLocation>>, "Id of a `terminal.location`, or the object where it was expanded. May be null.";
        metadata "metadata": crate::object::Metadata, "Your own keys and values.";
        serial_number "serial_number": Option<String>, "Text.";
        status "status": Option<terminal_reader::Status>, "A word of [`Status`](terminal_reader::Status); unknown ones are kept. May be null.";
    }
}
object! { TerminalReader: "terminal.reader" }
/// The parts of a [`TerminalReader`](crate::object::TerminalReader).
pub mod terminal_reader {
    use crate::object::macros::{element, record, words};
    record! {
        /// `action` of a `terminal.reader`.
        Action {
            api_error "api_error": Option<Box<crate::object::terminal_reader::ActionApiError>>, "See [`ActionApiError`](crate::object::terminal_reader::ActionApiError). May be null.";
            collect_inputs "collect_inputs": Option<Box<crate::object::terminal_reader::ActionCollectInputs>>, "See [`ActionCollectInputs`](crate::object::terminal_reader::ActionCollectInputs). May be absent.";
            collect_payment_method "collect_payment_method": Option<Box<crate::object::terminal_reader::ActionCollectPaymentMethod>>, "See [`ActionCollectPaymentMethod`](crate::object::terminal_reader::ActionCollectPaymentMethod). May be absent.";
            confirm_payment_intent "confirm_payment_intent": Option<Box<crate::object::terminal_reader::ActionConfirmPaymentIntent>>, "See [`ActionConfirmPaymentIntent`](crate::object::terminal_reader::ActionConfirmPaymentIntent). May be absent.";
            failure_code "failure_code": Option<String>, "Text. May be null.";
            failure_message "failure_message": Option<String>, "Text. May be null.";
            print_content "print_content": Option<Box<crate::object::terminal_reader::ActionPrintContent>>, "See [`ActionPrintContent`](crate::object::terminal_reader::ActionPrintContent). May be absent.";
            process_payment_intent "process_payment_intent": Option<Box<crate::object::terminal_reader::ActionProcessPaymentIntent>>, "See [`ActionProcessPaymentIntent`](crate::object::terminal_reader::ActionProcessPaymentIntent). May be absent.";
            process_setup_intent "process_setup_intent": Option<Box<crate::object::terminal_reader::ActionProcessSetupIntent>>, "See [`ActionProcessSetupIntent`](crate::object::terminal_reader::ActionProcessSetupIntent). May be absent.";
            refund_payment "refund_payment": Option<Box<crate::object::terminal_reader::ActionRefundPayment>>, "See [`ActionRefundPayment`](crate::object::terminal_reader::ActionRefundPayment). May be absent.";
            set_reader_display "set_reader_display": Option<Box<crate::object::terminal_reader::ActionSetReaderDisplay>>, "See [`ActionSetReaderDisplay`](crate::object::terminal_reader::ActionSetReaderDisplay). May be absent.";
            status "status": Option<crate::object::terminal_reader::ActionStatus>, "A word of [`ActionStatus`](crate::object::terminal_reader::ActionStatus); unknown ones are kept.";
            type_ "type": Option<crate::object::terminal_reader::ActionType>, "A word of [`ActionType`](crate::object::terminal_reader::ActionType); unknown ones are kept.";
        }
    }
    record! {
        /// `action.api_error` of a `terminal.reader`.
        ActionApiError {
            advice_code "advice_code": Option<String>, "Text. May be absent.";
            charge "charge": Option<String>, "Text. May be absent.";
            code "code": Option<crate::object::terminal_reader::ActionApiErrorCode>, "A word of [`ActionApiErrorCode`](crate::object::terminal_reader::ActionApiErrorCode); unknown ones are kept. May be absent.";
            decline_code "decline_code": Option<String>, "Text. May be absent.";
            doc_url "doc_url": Option<String>, "Text. May be absent.";
            message "message": Option<String>, "Text. May be absent.";
            network_advice_code "network_advice_code": Option<String>, "Text. May be absent.";
            network_decline_code "network_decline_code": Option<String>, "Text. May be absent.";
            param "param": Option<String>, "Text. May be absent.";
            payment_intent "payment_intent": Option<Box<crate::object::PaymentIntent>>, "The `payment_intent` object. May be absent.";
            payment_method "payment_method": Option<Box<crate::object::PaymentMethod>>, "The `payment_method` object. May be absent.";
            payment_method_type "payment_method_type": Option<String>, "Text. May be absent.";
            request_log_url "request_log_url": Option<String>, "Text. May be absent.";
            setup_intent "setup_intent": Option<Box<crate::object::SetupIntent>>, "The `setup_intent` object. May be absent.";
            source "source": Option<crate::object::CustomerSource>, "A [`CustomerSource`](crate::object::CustomerSource). May be absent.";
            type_ "type": Option<crate::object::terminal_reader::ActionApiErrorType>, "A word of [`ActionApiErrorType`](crate::object::terminal_reader::ActionApiErrorType); unknown ones are kept.";
        }
    }
    record! {
        /// `action.collect_inputs` of a `terminal.reader`.
        ActionCollectInputs {
            inputs "inputs": Vec<crate::object::terminal_reader::ActionCollectInputsInput>, "Array. Each element: See [`ActionCollectInputsInput`](crate::object::terminal_reader::ActionCollectInputsInput).";
            metadata "metadata": crate::object::Metadata, "Your own keys and values. May be null.";
        }
    }
    record! {
        /// `action.collect_inputs.input` of a `terminal.reader`.
        ActionCollectInputsInput {
            custom_text "custom_text": Option<Box<crate::object::terminal_reader::ActionCollectInputsInputCustomText>>, "See [`ActionCollectInputsInputCustomText`](crate::object::terminal_reader::ActionCollectInputsInputCustomText). May be null.";
            email "email": Option<Box<crate::object::terminal_reader::ActionCollectInputsInputEmail>>, "See [`ActionCollectInputsInputEmail`](crate::object::terminal_reader::ActionCollectInputsInputEmail). May be absent.";
            numeric "numeric": Option<Box<crate::object::terminal_reader::ActionCollectInputsInputNumeric>>, "See [`ActionCollectInputsInputNumeric`](crate::object::terminal_reader::ActionCollectInputsInputNumeric). May be absent.";
            phone "phone": Option<Box<crate::object::terminal_reader::ActionCollectInputsInputPhone>>, "See [`ActionCollectInputsInputPhone`](crate::object::terminal_reader::ActionCollectInputsInputPhone). May be absent.";
            required "required": Option<bool>, "A flag. May be null.";
            selection "selection": Option<Box<crate::object::terminal_reader::ActionCollectInputsInputSelection>>, "See [`ActionCollectInputsInputSelection`](crate::object::terminal_reader::ActionCollectInputsInputSelection). May be absent.";
            signature "signature": Option<Box<crate::object::terminal_reader::ActionCollectInputsInputSignature>>, "See [`ActionCollectInputsInputSignature`](crate::object::terminal_reader::ActionCollectInputsInputSignature). May be absent.";
            skipped "skipped": Option<bool>, "A flag. May be absent.";
            text "text": Option<Box<crate::object::terminal_reader::ActionCollectInputsInputText>>, "See [`ActionCollectInputsInputText`](crate::object::terminal_reader::ActionCollectInputsInputText). May be absent.";
            toggles "toggles": Vec<crate::object::terminal_reader::ActionCollectInputsInputToggle>, "Array. Each element: See [`ActionCollectInputsInputToggle`](crate::object::terminal_reader::ActionCollectInputsInputToggle). May be null.";
            type_ "type": Option<crate::object::terminal_reader::ActionCollectInputsInputType>, "A word of [`ActionCollectInputsInputType`](crate::object::terminal_reader::ActionCollectInputsInputType); unknown ones are kept.";
        }
    }
    element! { ActionCollectInputsInput }
    record! {
        /// `action.collect_inputs.input.custom_text` of a `terminal.reader`.
        ActionCollectInputsInputCustomText {
            description "description": Option<String>, "Text. May be null.";
            skip_button "skip_button": Option<String>, "Text. May be null.";
            submit_button "submit_button": Option<String>, "Text. May be null.";
            title "title": Option<String>, "Text. May be null.";
        }
    }
    record! {
        /// `action.collect_inputs.input.email` of a `terminal.reader`.
        ActionCollectInputsInputEmail {
            value "value": Option<String>, "Text. May be null.";
        }
    }
    /// `action.collect_inputs.input.numeric` of a `terminal.reader`. The same as [`ActionCollectInputsInputEmail`](ActionCollectInputsInputEmail).
    pub type ActionCollectInputsInputNumeric = ActionCollectInputsInputEmail;
    /// `action.collect_inputs.input.phone` of a `terminal.reader`. The same as [`ActionCollectInputsInputEmail`](ActionCollectInputsInputEmail).
    pub type ActionCollectInputsInputPhone = ActionCollectInputsInputEmail;
    record! {
        /// `action.collect_inputs.input.selection` of a `terminal.reader`.
        ActionCollectInputsInputSelection {
            id "id": String, "The id; empty if Stripe sent none. May be null.";
            choices "choices": Vec<crate::object::terminal_reader::ActionCollectInputsInputSelectionChoice>, "Array. Each element: See [`ActionCollectInputsInputSelectionChoice`](crate::object::terminal_reader::ActionCollectInputsInputSelectionChoice).";
            text "text": Option<String>, "Text. May be null.";
        }
    }
    record! {
        /// `action.collect_inputs.input.selection.choice` of a `terminal.reader`.
        ActionCollectInputsInputSelectionChoice {
            id "id": String, "The id; empty if Stripe sent none. May be null.";
            style "style": Option<crate::object::terminal_reader::ActionCollectInputsInputSelectionChoiceStyle>, "A word of [`ActionCollectInputsInputSelectionChoiceStyle`](crate::object::terminal_reader::ActionCollectInputsInputSelectionChoiceStyle); unknown ones are kept. May be null.";
            text "text": Option<String>, "Text.";
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
            default_value "default_value": Option<crate::object::terminal_reader::ActionCollectInputsInputToggleDefaultValue>, "A word of [`ActionCollectInputsInputToggleDefaultValue`](crate::object::terminal_reader::ActionCollectInputsInputToggleDefaultValue); unknown ones are kept. May be null.";
            description "description": Option<String>, "Text. May be null.";
            title "title": Option<String>, "Text. May be null.";
            value "value": Option<crate::object::terminal_reader::ActionCollectInputsInputToggleValue>, "A word of [`ActionCollectInputsInputToggleValue`](crate::object::terminal_reader::ActionCollectInputsInputToggleValue); unknown ones are kept. May be null.";
        }
    }
    element! { ActionCollectInputsInputToggle }
    record! {
        /// `action.collect_payment_method` of a `terminal.reader`.
        ActionCollectPaymentMethod {
            collect_config "collect_config": Option<Box<crate::object::terminal_reader::ActionCollectPaymentMethodCollectConfig>>, "See [`ActionCollectPaymentMethodCollectConfig`](crate::object::terminal_reader::ActionCollectPaymentMethodCollectConfig). May be absent.";
            payment_intent "payment_intent": Option<crate::object::Expandable<crate::object::PaymentIntent>>, "Id of a `payment_intent`, or the object where it was expanded.";
            payment_method "payment_method": Option<Box<crate::object::PaymentMethod>>, "The `payment_method` object. May be absent.";
        }
    }
    record! {
        /// `action.collect_payment_method.collect_config` of a `terminal.reader`.
        ActionCollectPaymentMethodCollectConfig {
            enable_customer_cancellation "enable_customer_cancellation": Option<bool>, "A flag. May be absent.";
            skip_tipping "skip_tipping": Option<bool>, "A flag. May be absent.";
            tipping "tipping": Option<Box<crate::object::terminal_reader::ActionCollectPaymentMethodCollectConfigTipping>>, "See [`ActionCollectPaymentMethodCollectConfigTipping`](crate::object::terminal_reader::ActionCollectPaymentMethodCollectConfigTipping). May be absent.";
        }
    }
    record! {
        /// `action.collect_payment_method.collect_config.tipping` of a `terminal.reader`.
        ActionCollectPaymentMethodCollectConfigTipping {
            amount_eligible "amount_eligible": Option<i64>, "An amount, in the currency's smallest unit. May be absent.";
        }
    }
    record! {
        /// `action.confirm_payment_intent` of a `terminal.reader`.
        ActionConfirmPaymentIntent {
            confirm_config "confirm_config": Option<Box<crate::object::terminal_reader::ActionConfirmPaymentIntentConfirmConfig>>, "See [`ActionConfirmPaymentIntentConfirmConfig`](crate::object::terminal_reader::ActionConfirmPaymentIntentConfirmConfig). May be absent.";
            payment_intent "payment_intent": Option<crate::object::Expandable<crate::object::PaymentIntent>>, "Id of a `payment_intent`, or the object where it was expanded.";
        }
    }
    record! {
        /// `action.confirm_payment_intent.confirm_config` of a `terminal.reader`.
        ActionConfirmPaymentIntentConfirmConfig {
            return_url "return_url": Option<String>, "Text. May be absent.";
        }
    }
    record! {
        /// `action.print_content` of a `terminal.reader`.
        ActionPrintContent {
            image "image": Option<Box<crate::object::terminal_reader::ActionPrintContentImage>>, "See [`ActionPrintContentImage`](crate::object::terminal_reader::ActionPrintContentImage). May be absent.";
            type_ "type": Option<String>, "Text: `image`.";
        }
    }
    record! {
        /// `action.print_content.image` of a `terminal.reader`.
        ActionPrintContentImage {
            created_at "created_at": Option<time::OffsetDateTime>, "A time, UTC.";
            filename "filename": Option<String>, "Text.";
            size "size": Option<i64>, "A whole number.";
            type_ "type": Option<String>, "Text.";
        }
    }
    record! {
        /// `action.process_payment_intent` of a `terminal.reader`.
        ActionProcessPaymentIntent {
            payment_intent "payment_intent": Option<crate::object::Expandable<crate::object::PaymentIntent>>, "Id of a `payment_intent`, or the object where it was expanded.";
            process_config "process_config": Option<Box<crate::object::terminal_reader::ActionProcessPaymentIntentProcessConfig>>, "See [`ActionProcessPaymentIntentProcessConfig`](crate::object::terminal_reader::ActionProcessPaymentIntentProcessConfig). May be absent.";
        }
    }
    record! {
        /// `action.process_payment_intent.process_config` of a `terminal.reader`.
        ActionProcessPaymentIntentProcessConfig {
            enable_customer_cancellation "enable_customer_cancellation": Option<bool>, "A flag. May be absent.";
            return_url "return_url": Option<String>, "Text. May be absent.";
            skip_tipping "skip_tipping": Option<bool>, "A flag. May be absent.";
            tipping "tipping": Option<Box<crate::object::terminal_reader::ActionProcessPaymentIntentProcessConfigTipping>>, "See [`ActionProcessPaymentIntentProcessConfigTipping`](crate::object::terminal_reader::ActionProcessPaymentIntentProcessConfigTipping). May be absent.";
        }
    }
    /// `action.process_payment_intent.process_config.tipping` of a `terminal.reader`. The same as [`ActionCollectPaymentMethodCollectConfigTipping`](ActionCollectPaymentMethodCollectConfigTipping).
    pub type ActionProcessPaymentIntentProcessConfigTipping = ActionCollectPaymentMethodCollectConfigTipping;
    record! {
        /// `action.process_setup_intent` of a `terminal.reader`.
        ActionProcessSetupIntent {
            generated_card "generated_card": Option<String>, "Text. May be absent.";
            process_config "process_config": Option<Box<crate::object::terminal_reader::ActionProcessSetupIntentProcessConfig>>, "See [`ActionProcessSetupIntentProcessConfig`](crate::object::terminal_reader::ActionProcessSetupIntentProcessConfig). May be absent.";
            setup_intent "setup_intent": Option<crate::object::Expandable<crate::object::SetupIntent>>, "Id of a `setup_intent`, or the object where it was expanded.";
        }
    }
    record! {
        /// `action.process_setup_intent.process_config` of a `terminal.reader`.
        ActionProcessSetupIntentProcessConfig {
            enable_customer_cancellation "enable_customer_cancellation": Option<bool>, "A flag. May be absent.";
        }
    }
    record! {
        /// `action.refund_payment` of a `terminal.reader`.
        ActionRefundPayment {
            amount "amount": Option<i64>, "An amount, in the currency's smallest unit. May be absent.";
            charge "charge": Option<crate::object::Expandable<crate::object::Charge>>, "Id of a `charge`, or the object where it was expanded. May be absent.";
            metadata "metadata": crate::object::Metadata, "Your own keys and values. May be absent.";
            payment_intent "payment_intent": Option<crate::object::Expandable<crate::object::PaymentIntent>>, "Id of a `payment_intent`, or the object where it was expanded. May be absent.";
            reason "reason": Option<crate::object::terminal_reader::ActionRefundPaymentReason>, "A word of [`ActionRefundPaymentReason`](crate::object::terminal_reader::ActionRefundPaymentReason); unknown ones are kept. May be absent.";
            refund "refund": Option<crate::object::Expandable<crate::object::Refund>>, "Id of a `refund`, or the object where it was expanded. May be absent.";
            refund_application_fee "refund_application_fee": Option<bool>, "A flag. May be absent.";
            refund_payment_config "refund_payment_config": Option<Box<crate::object::terminal_reader::ActionRefundPaymentRefundPaymentConfig>>, "See [`ActionRefundPaymentRefundPaymentConfig`](crate::object::terminal_reader::ActionRefundPaymentRefundPaymentConfig). May be absent.";
            reverse_transfer "reverse_transfer": Option<bool>, "A flag. May be absent.";
        }
    }
    /// `action.refund_payment.refund_payment_config` of a `terminal.reader`. The same as [`ActionProcessSetupIntentProcessConfig`](ActionProcessSetupIntentProcessConfig).
    pub type ActionRefundPaymentRefundPaymentConfig = ActionProcessSetupIntentProcessConfig;
    record! {
        /// `action.set_reader_display` of a `terminal.reader`.
        ActionSetReaderDisplay {
            cart "cart": Option<Box<crate::object::terminal_reader::ActionSetReaderDisplayCart>>, "See [`ActionSetReaderDisplayCart`](crate::object::terminal_reader::ActionSetReaderDisplayCart). May be null.";
            type_ "type": Option<String>, "Text: `cart`.";
        }
    }
    record! {
        /// `action.set_reader_display.cart` of a `terminal.reader`.
        ActionSetReaderDisplayCart {
            currency "currency": Option<String>, "Text.";
            line_items "line_items": Vec<crate::object::terminal_reader::ActionSetReaderDisplayCartLineItem>, "Array. Each element: See [`ActionSetReaderDisplayCartLineItem`](crate::object::terminal_reader::ActionSetReaderDisplayCartLineItem).";
            tax "tax": Option<i64>, "An amount, in the currency's smallest unit. May be null.";
            total "total": Option<i64>, "An amount, in the currency's smallest unit.";
        }
    }
    record! {
        /// `action.set_reader_display.cart.line_item` of a `terminal.reader`.
        ActionSetReaderDisplayCartLineItem {
            amount "amount": Option<i64>, "An amount, in the currency's smallest unit.";
            description "description": Option<String>, "Text.";
            quantity "quantity": Option<i64>, "A whole number.";
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
            Primary "primary",
            Secondary "secondary",
        }
    }
    /// `action.collect_inputs.input.toggle.default_value` of a `terminal.reader`. The same as [`balance_settings::PaymentsPayoutsStatus`](crate::object::balance_settings::PaymentsPayoutsStatus).
    pub type ActionCollectInputsInputToggleDefaultValue = crate::object::balance_settings::PaymentsPayoutsStatus;
    /// `action.collect_inputs.input.toggle.value` of a `terminal.reader`. The same as [`balance_settings::PaymentsPayoutsStatus`](crate::object::balance_settings::PaymentsPayoutsStatus).
    pub type ActionCollectInputsInputToggleValue = crate::object::balance_settings::PaymentsPayoutsStatus;
    words! {
        /// `action.collect_inputs.input.type` of a `terminal.reader`.
        ActionCollectInputsInputType {
            Email "email",
            Numeric "numeric",
            Phone "phone",
            Selection "selection",
            Signature "signature",
            Text "text",
        }
    }
    words! {
        /// `action.refund_payment.reason` of a `terminal.reader`.
        ActionRefundPaymentReason {
            Duplicate "duplicate",
            Fraudulent "fraudulent",
            RequestedByCustomer "requested_by_customer",
        }
    }
    words! {
        /// `action.status` of a `terminal.reader`.
        ActionStatus {
            Failed "failed",
            InProgress "in_progress",
            Succeeded "succeeded",
        }
    }
    words! {
        /// `action.type` of a `terminal.reader`.
        ActionType {
            CollectInputs "collect_inputs",
            CollectPaymentMethod "collect_payment_method",
            ConfirmPaymentIntent "confirm_payment_intent",
            PrintContent "print_content",
            ProcessPaymentIntent "process_payment_intent",
            ProcessSetupIntent "process_setup_intent",
            RefundPayment "refund_payment",
            SetReaderDisplay "set_reader_display",
        }
    }
    words! {
        /// `device_type` of a `terminal.reader`.
        DeviceType {
            BbposChipper2x "bbpos_chipper2x",
            BbposWisepad3 "bbpos_wisepad3",
            BbposWiseposE "bbpos_wisepos_e",
            MobilePhoneReader "mobile_phone_reader",
            SimulatedStripeS700 "simulated_stripe_s700",
            SimulatedStripeS710 "simulated_stripe_s710",
            SimulatedStripeT600 "simulated_stripe_t600",
            SimulatedVerifoneM425 "simulated_verifone_m425",
            SimulatedVerifoneP630 "simulated_verifone_p630",
            SimulatedVerifoneUx700 "simulated_verifone_ux700",
            SimulatedVerifoneV660p "simulated_verifone_v660p",
            SimulatedWiseposE "simulated_wisepos_e",
            StripeM2 "stripe_m2",
            StripeS700 "stripe_s700",
            StripeS710 "stripe_s710",
            StripeT600 "stripe_t600",
            VerifoneP400 "verifone_P400",
            VerifoneM425 "verifone_m425",
            VerifoneP630 "verifone_p630",
            VerifoneUx700 "verifone_ux700",
            VerifoneV660p "verifone_v660p",
        }
    }
    /// `status` of a `terminal.reader`. The same as [`mandate::CustomerAcceptanceType`](crate::object::mandate::CustomerAcceptanceType).
    pub type Status = crate::object::mandate::CustomerAcceptanceType;
}
