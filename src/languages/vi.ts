import type { Language } from "./language.ts";

/** What Vietnamese news pages print around their articles. */
export const vi: Language = {
  code: "vi",
  functionWords:
    "và của là có cho với được trong không các một những này đã người khi tại để về từ ra vào đến cũng sẽ trên theo nhiều ông còn",
  dateOrder: "dmy",
  by: "tác giả|thực hiện|bài và ảnh|phỏng vấn",
  and: "và|&",
  published: "đăng lúc|ngày đăng|xuất bản|đăng ngày|ngày xuất bản|đăng",
  updated: "cập nhật|cập nhật lúc|cập nhật lần cuối|chỉnh sửa",
  roles: "phóng viên|biên tập viên|pv|nhà báo|cộng tác viên|thông tín viên|biên dịch|tổng biên tập",
  beforeRoles: "",
  photographers: "",
  desks: "ban biên tập|nhóm pv|nhóm phóng viên|tòa soạn|thông tấn xã|báo|ban thời sự",
  at: "lúc|vào lúc",
  oclock: "h",
  am: "sáng|sa",
  pm: "chiều|tối|ch",
  ago: "# trước",
  units: { minute: "phút", hour: "giờ|tiếng", day: "ngày", week: "tuần" },
  today: "hôm nay",
  yesterday: "hôm qua",
  months: "",
  phrases: {
    related:
      "tin liên quan|bài liên quan|tin bài liên quan|bài viết liên quan|liên quan|xem thêm|đọc thêm|bài cùng chủ đề|tin cùng chủ đề|tin tức liên quan",
    ranking:
      "đọc nhiều|tin đọc nhiều|đọc nhiều nhất|xem nhiều|xem nhiều nhất|tin xem nhiều|nổi bật|tin nổi bật|bài đọc nhiều|tin nóng|được quan tâm nhất|nhiều người đọc",
    latest:
      "tin mới|tin mới nhất|mới nhất|bài mới nhất|tin mới cập nhật|mới cập nhật|tin mới đăng|tin vừa đăng",
    recommended:
      "có thể bạn quan tâm|đề xuất|đề xuất cho bạn|dành cho bạn|gợi ý|bạn có thể thích|bạn có thể quan tâm|đừng bỏ lỡ|tin đề xuất",
    more: "tin cùng chuyên mục|cùng chuyên mục|tin khác|các tin khác|tin tức khác",
    tags: "từ khóa|từ khoá|thẻ|chủ đề|chuyên mục",
    share: "chia sẻ|sao chép liên kết|chia sẻ bài viết|gửi",
    comments:
      "bình luận|ý kiến|gửi bình luận|ý kiến bạn đọc|tất cả bình luận|xem tất cả bình luận|xem thêm bình luận|gửi ý kiến|trả lời bình luận",
    subscribe:
      "đăng ký|đăng ký nhận tin|bản tin|đặt báo|theo dõi bản tin|địa chỉ email|email của bạn|nhập email của bạn|vào hộp thư của bạn|đăng ký nhận bản tin|nhận bản tin|cảm ơn bạn đã đăng ký|email không hợp lệ",
    advert: "quảng cáo",
    account: "đăng nhập|đăng xuất|tài khoản|bạn chưa có tài khoản|quên mật khẩu",
    navigate: "trang chủ|menu|tìm kiếm|về đầu trang|đóng|liên hệ|giới thiệu|tòa soạn|tất cả",
    legal:
      "bản quyền|bản quyền thuộc về|chính sách bảo mật|điều khoản sử dụng|giấy phép|bạn đồng ý với điều khoản|điều khoản dịch vụ|chính sách quyền riêng tư",
    cookies: "cookie|chấp nhận|chúng tôi sử dụng cookie|chấp nhận tất cả cookie",
    follow: "theo dõi|theo dõi chúng tôi|quan tâm",
    readingTime: "phút đọc|thời gian đọc",
    readMore: "xem thêm|đọc tiếp|chi tiết|xem chi tiết",
    photo: "ảnh|hình|ảnh minh họa|nguồn ảnh|ảnh tư liệu|đồ họa",
    gallery: "xem ảnh|phóng to|ảnh tiếp theo|ảnh trước",
    player:
      "nghe|video|xem video|podcast|bật javascript|trình duyệt của bạn không|phát video|nghe bài viết|nghe đọc bài",
    tools: "in|lưu|lưu bài|cỡ chữ",
    bio: "về tác giả",
    support: "ủng hộ",
    live: "trực tiếp|tường thuật",
    endCredit: "theo|nguồn|biên tập",
    correction: "đính chính|cải chính",
    sponsored: "tài trợ|nội dung tài trợ",
    mark: "nóng|độc quyền|phân tích|phỏng vấn|góc nhìn|trực tiếp|infographic",
  },
};
