// Generated from 2026-10-28.endive by tests/codegen. Do not edit.

use crate::object::macros::{element, object, record};

record! {
    /// Stripe's `tax_id` object.
    TaxId {
        id "id": String, "The id; empty if Stripe sent none.";
        country "country": Option<String>, "Text. May be null.";
        created "created": Option<time::OffsetDateTime>, "A time, UTC.";
        customer "customer": Option<crate::object::Expandable<crate::object::Customer>>, "Id of a `customer`, or the object where it was expanded. May be null.";
        customer_account "customer_account": Option<String>, "Text. May be null.";
        deleted "deleted": Option<bool>, "A flag. May be absent.";
        livemode "livemode": Option<bool>, "A flag.";
        owner "owner": Option<Box<tax_id::Owner>>, "See [`Owner`](tax_id::Owner). May be null.";
        type_ "type": Option<tax_id::Type>, "A word of [`Type`](tax_id::Type); unknown ones are kept.";
        value "value": Option<String>, "Text.";
        verification "verification": Option<Box<tax_id::Verification>>, "See [`Verification`](tax_id::Verification). May be null.";
    }
}
element! { TaxId }
object! { TaxId: "tax_id" }
/// The parts of a [`TaxId`](crate::object::TaxId).
pub mod tax_id {
    use crate::object::macros::{record, words};
    record! {
        /// `owner` of a `tax_id`.
        Owner {
            account "account": Option<crate::object::Expandable<crate::object::RawObject>>, "Id of a `account`, or the object where it was expanded. May be absent.";
            application "application": Option<crate::object::Expandable<crate::object::RawObject>>, "Id of a `application`, or the object where it was expanded. May be absent.";
            customer "customer": Option<crate::object::Expandable<crate::object::Customer>>, "Id of a `customer`, or the object where it was expanded. May be absent.";
            customer_account "customer_account": Option<String>, "Text. May be null.";
            type_ "type": Option<crate::object::tax_id::OwnerType>, "A word of [`OwnerType`](crate::object::tax_id::OwnerType); unknown ones are kept.";
        }
    }
    record! {
        /// `verification` of a `tax_id`.
        Verification {
            status "status": Option<crate::object::tax_id::VerificationStatus>, "A word of [`VerificationStatus`](crate::object::tax_id::VerificationStatus); unknown ones are kept.";
            verified_address "verified_address": Option<String>, "Text. May be null.";
            verified_name "verified_name": Option<String>, "Text. May be null.";
        }
    }
    words! {
        /// `owner.type` of a `tax_id`.
        OwnerType {
            Account "account",
            Application "application",
            Customer "customer",
            VSelf "self",
        }
    }
    words! {
        /// `type` of a `tax_id`.
        Type {
            AdNrt "ad_nrt",
            AeTrn "ae_trn",
            AlTin "al_tin",
            AmTin "am_tin",
            AoTin "ao_tin",
            ArCuit "ar_cuit",
            AuAbn "au_abn",
            AuAcn "au_acn",
            AuArn "au_arn",
            AuWpn "au_wpn",
            AwTin "aw_tin",
            AzTin "az_tin",
            BaTin "ba_tin",
            BbTin "bb_tin",
            BdBin "bd_bin",
            BfIfu "bf_ifu",
            BgUic "bg_uic",
            BhVat "bh_vat",
            BjIfu "bj_ifu",
            BoTin "bo_tin",
            BrCnpj "br_cnpj",
            BrCpf "br_cpf",
            BsTin "bs_tin",
            BwVat "bw_vat",
            ByTin "by_tin",
            CaBn "ca_bn",
            CaGstHst "ca_gst_hst",
            CaPstBc "ca_pst_bc",
            CaPstMb "ca_pst_mb",
            CaPstSk "ca_pst_sk",
            CaQst "ca_qst",
            CdNif "cd_nif",
            ChUid "ch_uid",
            ChVat "ch_vat",
            CiVat "ci_vat",
            ClTin "cl_tin",
            CmNiu "cm_niu",
            CnTin "cn_tin",
            CoNit "co_nit",
            CrTin "cr_tin",
            CvNif "cv_nif",
            CzDic "cz_dic",
            DeStn "de_stn",
            DoRcn "do_rcn",
            EcRuc "ec_ruc",
            EgTin "eg_tin",
            EsCif "es_cif",
            EtTin "et_tin",
            EuOssVat "eu_oss_vat",
            EuVat "eu_vat",
            FoVat "fo_vat",
            FrSiren "fr_siren",
            FrSiret "fr_siret",
            FrSpi "fr_spi",
            GbVat "gb_vat",
            GeVat "ge_vat",
            GhTin "gh_tin",
            GiTin "gi_tin",
            GnNif "gn_nif",
            HkBr "hk_br",
            HrOib "hr_oib",
            HuTin "hu_tin",
            IcNif "ic_nif",
            IdNpwp "id_npwp",
            IlVat "il_vat",
            InGst "in_gst",
            IsKt "is_kt",
            IsVat "is_vat",
            ItCf "it_cf",
            JpCn "jp_cn",
            JpRn "jp_rn",
            JpTrn "jp_trn",
            KePin "ke_pin",
            KgTin "kg_tin",
            KhTin "kh_tin",
            KrBrn "kr_brn",
            KzBin "kz_bin",
            LaTin "la_tin",
            LiUid "li_uid",
            LiVat "li_vat",
            LkVat "lk_vat",
            MaVat "ma_vat",
            MdCf "md_cf",
            MdVat "md_vat",
            MePib "me_pib",
            MkVat "mk_vat",
            MrNif "mr_nif",
            MuVat "mu_vat",
            MxRfc "mx_rfc",
            MyFrp "my_frp",
            MyItn "my_itn",
            MySst "my_sst",
            MzNuit "mz_nuit",
            NgTin "ng_tin",
            NoVat "no_vat",
            NoVoec "no_voec",
            NpPan "np_pan",
            NzBn "nz_bn",
            NzGst "nz_gst",
            OmVat "om_vat",
            PeRuc "pe_ruc",
            PhTin "ph_tin",
            PlNip "pl_nip",
            PtNif "pt_nif",
            PyRuc "py_ruc",
            RoTin "ro_tin",
            RsPib "rs_pib",
            RuInn "ru_inn",
            RuKpp "ru_kpp",
            SaVat "sa_vat",
            SgGst "sg_gst",
            SgUen "sg_uen",
            SiTin "si_tin",
            SmCoe "sm_coe",
            SnNinea "sn_ninea",
            SrFin "sr_fin",
            SvNit "sv_nit",
            ThVat "th_vat",
            TjTin "tj_tin",
            TrTin "tr_tin",
            TtBir "tt_bir",
            TtVat "tt_vat",
            TwVat "tw_vat",
            TzVat "tz_vat",
            UaVat "ua_vat",
            UgTin "ug_tin",
            Unknown "unknown",
            UsEin "us_ein",
            UyRuc "uy_ruc",
            UzTin "uz_tin",
            UzVat "uz_vat",
            VeRif "ve_rif",
            VnTin "vn_tin",
            ZaVat "za_vat",
            ZmTin "zm_tin",
            ZwTin "zw_tin",
        }
    }
    words! {
        /// `verification.status` of a `tax_id`.
        VerificationStatus {
            Pending "pending",
            Unavailable "unavailable",
            Unverified "unverified",
            Verified "verified",
        }
    }
}
